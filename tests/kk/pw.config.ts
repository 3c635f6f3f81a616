import { launchOptions } from '../support/browser.mjs'
export default { testDir: '.', testMatch: /kk\.ts/, outputDir: '/tmp/kk/out', workers: 2, reporter: 'list', use: { launchOptions: await launchOptions() } }
