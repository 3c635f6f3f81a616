/** The version of the product, from package.json; put in by the build. */
declare const productVersion: string

/** Where the map draws each page and each way on; laid out by the build (src/build/chartLayout.ts). */
declare module 'virtual:chart-layout' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module can name a type in no other way
  export const chartLayout: import('./build/chart/layOutChart.ts').ChartLayout
}
