import type { Plugin } from 'vite'
import { layOutChart } from './chart/layOutChart.ts'

const name = 'virtual:chart-layout'
const resolved = `\0${name}`

/** Gives the pages the layout of the running chart as a module, laid out while building: the layout engine is not shipped. */
export const chartLayout = (): Plugin => ({
  name: 'chart-layout',
  resolveId: (id) => (id === name ? resolved : undefined),
  load: async (id) => (id === resolved ? `export const chartLayout = ${JSON.stringify(await layOutChart())}` : undefined),
})
