/** Where the tests reach the gallery. */
export const galleryPort = 4181
export const galleryAddress = `http://localhost:${galleryPort}/`
