/** Where the files are that have a digest of their bytes in their name: they never change. */
export const lastingFolder = '/assets/'

/** As the header `Cache-Control`: kept for a year, or asked for again each time and sent only if it changed. */
export const caching = { lasting: 'public, max-age=31536000, immutable', asked: 'no-cache' }

/**
 * How long a file may be kept.
 * @param {string} path from the folder of the built site, beginning with a slash
 */
export const cachingFor = (path) => (path.startsWith(lastingFolder) ? caching.lasting : caching.asked)
