/**
 * The lines of a stream, in the groups in which they arrive.
 *
 * Not node:readline, for two reasons: a program that writes one line and waits for its answer must
 * get it, so output follows each arrival; and only a line feed ends a line of JSON, whereas
 * readline also splits at a lone carriage return and, by version, at U+2028, which a JSON text may hold.
 */
export async function* lineGroups(stream: NodeJS.ReadableStream): AsyncGenerator<readonly string[]> {
  stream.setEncoding('utf8')
  let unfinished = ''
  for await (const chunk of stream) {
    const [first = '', ...rest] = chunk.toString().split('\n')
    const last = rest.pop()
    if (last === undefined) {
      unfinished += first
      continue
    }
    yield [unfinished + first, ...rest]
    unfinished = last
  }
  if (unfinished !== '') yield [unfinished]
}
