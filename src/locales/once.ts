/** A promise as React's `use` reads it: one that says it is fulfilled is not waited for. */
interface Readable<T> extends Promise<T> {
  status?: 'fulfilled'
  value?: T
}

/** The same promise each time something is asked for, unless it failed: then it is tried anew. Once it is fulfilled, a page that needs it does not wait. */
export function once<K extends string | void, T>(fetch: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const fetched = new Map<K, Promise<T>>()
  const start = (key: K) => {
    const promise: Readable<T> = fetch(key)
    promise.then(
      (value) => Object.assign(promise, { status: 'fulfilled', value }),
      () => fetched.delete(key),
    )
    fetched.set(key, promise)
    return promise
  }
  return (key) => fetched.get(key) ?? start(key)
}
