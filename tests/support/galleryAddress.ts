/** Where the tests reach the gallery. */
export const galleryPort = Number(process.env['E2E_PORT'] ?? 4180) + 1
export const galleryAddress = `http://localhost:${galleryPort}/`
