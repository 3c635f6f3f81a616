/** As the header `Permissions-Policy`. */
const allowing = (/** @type {string} */ camera) => `camera=(${camera}), microphone=(), geolocation=()`

/** What a page may use of the device: the camera for a nurse alone, who scans a code. */
export const permissions = { nurse: allowing('self'), others: allowing('') }

const queryOf = (/** @type {string} */ url) => /^[^?#]*\?([^#]*)/.exec(url)?.[1] ?? ''

/**
 * What the page at an address may use of the device.
 * @param {string} url of the page asked for, whole or without its server
 */
export const permissionsFor = (url) => (new URLSearchParams(queryOf(url)).get('mode') === 'nurse' ? permissions.nurse : permissions.others)
