/** The address of a file of the product, from whichever of its pages: each page says where the product's own folder is (`data-root`). */
export const inProduct = (file: string, { documentElement, baseURI }: Document): string => new URL(`${documentElement.dataset['root'] ?? './'}${file}`, baseURI).href
