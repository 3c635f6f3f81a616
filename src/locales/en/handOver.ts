import type { HandOverWords } from '../handOverWords.ts'

export const handOver: HandOverWords = { title: 'Show to staff' }
