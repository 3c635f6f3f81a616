import { inProduct } from '../record/inProduct.ts'

/** Trusted Types, where the browser has them; TypeScript's page types do not name them yet. */
interface WithTrustedTypes {
  readonly trustedTypes?: { createPolicy: (name: string, rules: { createScriptURL: () => string }) => { createScriptURL: (address: string) => unknown } }
}

/**
 * The address of the worker, as the content policy lets it be given to the browser.
 * No text becomes a script's address but through the policy named 'offline', which lets this one address through.
 */
export function workerAddress(browser: Window & WithTrustedTypes) {
  const address = inProduct('sw.js', browser.document)
  const policy = browser.trustedTypes?.createPolicy('offline', { createScriptURL: () => address })
  return (policy?.createScriptURL(address) ?? address) as string
}
