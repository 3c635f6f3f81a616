/** The kinds of files a built site has, by how their names end. */
export const contentTypes = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
} as const

/** Those that are text, and so get smaller on the way. A web server compresses HTML unasked. */
export const compressed = ['css', 'js', 'json', 'svg', 'txt', 'webmanifest'] as const
