/** A copy of the product's own files, for use without a network. */
export interface OfflineCopy {
  readonly files: number
  /** Of all files together. */
  readonly bytes: number
}

type Browser = Pick<Window, 'caches' | 'document'>

/** The names of the caches that belong to the product at this address: others may share the address's server (src/offline/worker). */
export async function ownCaches(browser: Browser): Promise<readonly string[]> {
  const { document } = browser
  // Over a connection that is not secure there are none.
  const caches: CacheStorage | undefined = browser.caches
  if (!caches) return []
  const place = new URL('./', document.baseURI).href
  const isOwn = (name: string) => /^exosome-guide(?:-settings)? /.test(name) && name.split(' ')[1] === place
  return (await caches.keys()).filter(isOwn)
}

async function filesIn(caches: CacheStorage, name: string): Promise<readonly number[]> {
  const files = await (await caches.open(name)).matchAll()
  return Promise.all(files.map(async (file) => (await file.blob()).size))
}

/** What is held of the product on this device, in files and bytes; `undefined` where the browser does not let us look. Never rejects. */
export async function offlineCopy(browser: Browser): Promise<OfflineCopy | undefined> {
  try {
    const sizes = (await Promise.all((await ownCaches(browser)).map((name) => filesIn(browser.caches, name)))).flat()
    return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
  } catch {
    return undefined
  }
}
