/** Whether an address says that a records system opened the page (SMART App Launch, EHR launch), or sent it back after a sign-in. */
export function isLaunch(search: string): boolean {
  const given = new URLSearchParams(search)
  const isReturn = given.has('state') && (given.has('code') || given.has('error'))
  return isReturn || (given.has('launch') && given.has('iss'))
}
