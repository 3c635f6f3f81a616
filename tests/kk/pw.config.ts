import { launchOptions } from '../support/browser.mjs'
export default { testDir: '../e2e', testMatch: /kiosk\.e2e\.ts/, outputDir: '/tmp/kk/out', workers: 2, fullyParallel: true, timeout: 60_000, reporter: 'list', use: { baseURL: 'http://localhost:4891/', launchOptions: await launchOptions(), viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } }
