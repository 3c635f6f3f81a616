import { edges } from './edges.ts'
import type { Edge } from './edges.ts'
import { screeningMachine } from './screening.machine.ts'

const lineOf = ({ from, to, opening }: Edge) => (opening === 'always' ? `  ${from} --> ${to}` : `  ${from} --> ${to}: ${opening}`)

/** The running chart as a Mermaid state diagram: for machines/screening.mmd and for the README. */
export const mermaidOf = (): string =>
  ['stateDiagram-v2', ...screeningMachine.root.initial.target.map(({ key }) => `  [*] --> ${key}`), ...edges.map(lineOf)].join('\n')
