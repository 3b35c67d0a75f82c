import type { PGlite, Transaction } from '@electric-sql/pglite'
import pg from 'pg'

/** One connection, or one transaction on it. pg-boss runs its own statements through the same object. */
export interface Session {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

export interface Database extends Session {
  /** Commits what the work did, or nothing of it where the work throws. */
  transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** The rows of a statement, in a type that its text promises. */
export const rowsOf = async <Row>(session: Session, text: string, values: unknown[] = []): Promise<readonly Row[]> => {
  const { rows } = await session.executeSql(text, values)
  // SAFETY: each caller names the columns that it selects; the tests run every statement.
  return rows as readonly Row[]
}

/** A PostgreSQL server. */
export const onServer = (connectionString: string): Database => {
  const pool = new pg.Pool({ connectionString, max: 4 })
  const on = (client: pg.Pool | pg.PoolClient): Session => ({
    executeSql: async (text, values) => {
      const result = await client.query(text, values)
      // Several statements at once give a list of results.
      return { rows: Array.isArray(result) ? [] : result.rows }
    },
  })
  return {
    ...on(pool),
    transaction: async (work) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const result = await work(on(client))
        await client.query('commit')
        client.release()
        return result
      } catch (error) {
        await client.query('rollback').catch(() => undefined)
        // A connection that failed is closed, not given to the next.
        client.release(true)
        throw error
      }
    },
    close: () => pool.end(),
  }
}

/** PostgreSQL inside this process, without a server: for a trial and for tests. */
export const inProcess = (pglite: PGlite): Database => {
  const on = (session: PGlite | Transaction): Session => ({
    executeSql: async (text, values = []) => {
      if (values.length > 0) return session.query(text, values)
      return { rows: (await session.exec(text)).at(-1)?.rows ?? [] }
    },
  })
  return {
    ...on(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(on(transaction))),
    close: () => pglite.close(),
  }
}
