/** Ends a program that can write no more, without a stack; it has nothing left to do. */
export const endOnWriteError = (error: NodeJS.ErrnoException): never => {
  // A reader that has seen enough, such as `head`, is no error.
  if (error.code === 'EPIPE') process.exit()
  console.error(`error: cannot write, ${error.message.split(',')[0]}`)
  process.exit(1)
}
