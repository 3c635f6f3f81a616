/** The canonical address of the form. It stays the same over versions, languages and places of use. */
export const formUrl = 'urn:exosome-guide:questionnaire'

/** The canonical address of the table from our codes to SNOMED CT. */
export const mapUrl = 'urn:exosome-guide:snomed-map'

/** The code systems of this product: what its own codes are codes of. */
export const systems = {
  answer: 'urn:exosome-guide:answer',
  outcome: 'urn:exosome-guide:outcome',
  rule: 'urn:exosome-guide:rule',
  tag: 'urn:exosome-guide:tag',
  product: 'urn:exosome-guide:product-version',
  /** Of identifiers: a random one for each response and for each outcome. */
  response: 'urn:exosome-guide:response',
  message: 'urn:exosome-guide:message',
} as const
