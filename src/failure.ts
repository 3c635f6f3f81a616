import { modeIn, modes } from './modes/modes.ts'

const { dataset } = document.documentElement

/** Whether pages are on show: they are not before their own script is there, nor once an error took all of them away. */
const areShown = () => 'live' in dataset && document.getElementById('root')?.firstChild

/** Nobody stands by a shared device to load it again. */
function loadAgain() {
  if (!areShown()) fetch(window.location.href).then(({ ok }) => ok && window.location.reload(), () => undefined)
}

function sayFailure() {
  const words = document.querySelector<HTMLTemplateElement>('#failed')?.content
  const said = words?.querySelector(`[lang="${dataset['wanted']}"]`) ?? words?.firstElementChild
  if (areShown() || 'failed' in dataset || !said) return
  dataset['failed'] = ''
  document.body.appendChild(said)
  if (modes[modeIn(window.location.search, dataset['mode'])].isShared) window.setInterval(loadAgain, 10_000)
}

const sayOnceRead = () => (document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', sayFailure) : sayFailure())

/** Says so, in words that are in the page itself, where its pages cannot be shown: a file is missing, or the browser is too old. */
export function hearFailures() {
  window.addEventListener('error', ({ target }) => (target === window || target instanceof HTMLScriptElement) && sayOnceRead(), true)
  window.addEventListener('unhandledrejection', sayOnceRead)
  if (!('noModule' in HTMLScriptElement.prototype)) sayOnceRead()
}
