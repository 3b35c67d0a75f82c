import { Command } from 'commander'

/** Whether a script that writes pages is to check them only; what it does not know, a mistyped `--check` above all, ends it. */
export const checkOnly = (command: string): boolean =>
  new Command(`npm run ${command} --`)
    .option('--check', 'write nothing, and fail where what is committed is stale')
    .parse()
    .opts<{ check?: true }>().check ?? false
