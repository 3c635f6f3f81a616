import type { DeviceWords } from '../deviceWords.ts'

export const device: DeviceWords = { title: 'What this page knows' }
