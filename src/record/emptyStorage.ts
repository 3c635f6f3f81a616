const isOurs = (key: string) => key.startsWith('exosome-guide.')

/** Deletes everything this product stored in one of the browser's stores; what others at the same address stored stays. Throws what the browser throws. */
export function emptyStorage(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at)).filter((key) => key !== null)
  keys.filter(isOurs).forEach((key) => storage.removeItem(key))
}
