/** The version of the product, from package.json; put in by the build. */
declare const productVersion: string

/** How far the words of each language, the rules and the sources have been reviewed; put in by the build (src/build/reviews.ts). */
// oxlint-disable-next-line typescript/consistent-type-imports -- a declaration of globals can name a type in no other way
declare const reviews: import('./build/reviews.ts').Reviews

/** Where the map draws each page and each way on; laid out by the build (src/build/chartLayout.ts). */
declare module 'virtual:chart-layout' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module can name a type in no other way
  export const chartLayout: import('./build/chart/layOutChart.ts').ChartLayout
}
