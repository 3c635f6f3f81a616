import type { Edge } from '../../../../machines/edges.ts'
import type { Step } from '../../../../machines/step.ts'

/** Whether a way on is the one the path takes. */
export const isTaken = ({ from, to }: Pick<Edge, 'from' | 'to'>, path: readonly Step[]) => path.includes(from) && path[path.indexOf(from) + 1] === to
