/**
 * What a page may use of the device, as the header `Permissions-Policy`: the camera for a nurse alone, who scans a code.
 * @param {string} url of the page asked for, whole or without its server
 */
export const permissionsFor = (url) => {
  const isNurse = new URL(url, 'http://localhost').searchParams.get('mode') === 'nurse'
  return `camera=(${isNurse ? 'self' : ''}), microphone=(), geolocation=()`
}
