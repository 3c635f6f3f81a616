/** The version of the product, from package.json; put in by the build. */
declare const productVersion: string
