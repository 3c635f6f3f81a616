import type { MapWords } from '../mapWords.ts'

export const map: MapWords = { title: 'The map of the questions', lead: 'Every page of this guide, and where each answer leads.' }
