import { inProduct } from '../record/inProduct.ts'
import { limitConnections } from '../record/limitConnections.ts'
import { loadSettings } from '../settings/loadSettings.ts'
import { fetchParts } from './later.tsx'

/** What the clinic set, once every part of the pages is there to take it over. From then on a page without a nurse connects to nobody else. */
export async function readClinic(browser: Window) {
  limitConnections(browser.document)
  const [clinic] = await Promise.all([loadSettings(browser.fetch.bind(browser), inProduct('clinic.json', browser.document)), fetchParts()])
  return clinic
}
