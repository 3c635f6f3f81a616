export interface Source {
  /** H: the primary source says this. M: seen in a secondary source or in part (domain.md). */
  readonly grade: 'H' | 'M'
  /** When it was published, as far as it says: YYYY, YYYY-MM or YYYY-MM-DD; undefined where the source shows none. */
  readonly date?: string
  readonly address: string
  /** The day on which it was last read, where that is later than lastChecked: YYYY-MM-DD. */
  readonly checked?: string
}

/** The day on which the stored copies were last read. */
export const lastChecked = '2026-11-23'

// Where domain.md's register names several addresses, the first one; where it names a range of years, the first year.
export const sources = {
  'REG-1': { grade: 'H', date: '2019-12-06', address: 'https://www.fda.gov/vaccines-blood-biologics/safety-availability-biologics/public-safety-notification-exosome-products' },
  'REG-2': { grade: 'H', date: '2019-12-09', address: 'https://www.fda.gov/safety/medical-product-safety-information/public-safety-alert-due-marketing-unapproved-stem-cell-and-exosome-products' },
  'REG-3': { grade: 'H', date: '2020-07-22', address: 'https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/consumer-alert-regenerative-medicine-products-including-stem-cells-and-exosomes' },
  'REG-4': { grade: 'H', date: '2021-06-03', address: 'https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/important-patient-and-consumer-information-about-regenerative-medicine-therapies' },
  'REG-5': { grade: 'H', date: '2023-09-01', address: 'https://einpresswire.com/article-print/656475101/kimera-labs-inc-649343-09-01-2023' },
  'REG-9': { grade: 'M', date: '2020-04-28', address: 'https://www.ema.europa.eu/en/documents/public-statement/ema-warns-against-using-unproven-cell-based-therapies_en.pdf' },
  'REG-10': { grade: 'M', date: '2025-03-18', address: 'https://www.aabb.org/news-resources/news/article/2025/03/18/eu-warns-against-unregulated-advanced-therapy-products' },
  'REG-14': { grade: 'H', date: '2025-09-04', address: 'https://antalyaism.saglik.gov.tr/TR-359174/insan-doku-ve-hucrelerinden-elde-edilen-urunler-ve-bu-urunler-ile-ilgili-merkezler-hakkinda-yonetmelik.html' },
  'REG-16': { grade: 'H', address: 'https://www.titck.gov.tr/faaliyetalanlari/ilac/ileri-tedavi-tibbi-urunleri' },
  'REG-23': { grade: 'H', date: '2025', address: 'https://site.oaecdn.com/articles/evcna.2025.129' },
  'REG-24': { grade: 'H', date: '2024-10-24', address: 'https://uehiro-ethics.cira.kyoto-u.ac.jp/en/news-result/publicity_241025/' },
  'REG-26': { grade: 'H', date: '2025-03-07', address: 'https://doi.org/10.1016/j.reth.2025.02.008' },
  'REG-28': { grade: 'M', address: 'https://jarayid.com/en/saudi-arabia/1058249/health-ministry-exosomes-for-external-use-only' },

  'HARM-1': { grade: 'H', date: '2018-12-21', address: 'https://www.cdc.gov/mmwr/volumes/67/wr/mm6750a5.htm' },
  'HARM-2': { grade: 'H', date: '2024-05-09', address: 'https://doi.org/10.15585/mmwr.mm7318a3' },
  'HARM-3': { grade: 'M', date: '2019-12', address: 'https://ismspringfield.com/serious-illnesses-in-nebraska-tied-to-exosome-therapy/' },
  'HARM-4': { grade: 'H', date: '2024', address: 'https://doi.org/10.1111/jocd.16206' },
  'HARM-5': { grade: 'H', date: '2024', address: 'https://doi.org/10.1002/der2.242' },

  'SOC-1': { grade: 'H', date: '2020-08-08', address: 'https://www.isev.org/patient-information-and-safety-notice--extracellular-vesicles-exosomes-and-unproven-therapies' },
  'SOC-3': { grade: 'H', date: '2024', address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10850029/table/jev212404-tbl-0002' },
  'SOC-5': { grade: 'H', address: 'http://www.closerlookatstemcells.org/What_to_Ask.html' },
  'SOC-7': { grade: 'H', address: 'https://www.nationalmssociety.org/Research/Research-News-Progress/Stem-Cells-in-MS/Stem-Cell-Clinics-Questions-to-Ask' },
  'SOC-8': { grade: 'H', address: 'https://www.mssociety.org.uk/research/latest-research/latest-research-news-and-blogs/scientists-warn-against-unproven-stem-cell-treatments' },
  'SOC-9': { grade: 'M', date: '2020-02', address: 'https://doi.org/10.1002/art.41142' },
  'SOC-10': { grade: 'H', date: '2019-07-03', address: 'https://doi.org/10.1016/j.joca.2019.06.011' },
  'SOC-13': { grade: 'H', date: '2022-10-19', address: 'https://www.nice.org.uk/guidance/ng226/chapter/Recommendations' },
  'SOC-13b': { grade: 'M', date: '2022-04-29', address: 'https://www.gponline.com/draft-nice-osteoarthritis-guidance-backs-weight-loss-therapeutic-exercise/article/1754542' },
  'SOC-14': { grade: 'H', date: '2022', address: 'https://www.nice.org.uk/guidance/ng220/chapter/recommendations' },
  'SOC-14b': { grade: 'H', date: '2014', address: 'https://www.nice.org.uk/guidance/CG186/ifp/chapter/What-should-happen-if-you-have-a-relapse' },
  'SOC-14c': { grade: 'H', address: 'https://www.tmmagazine.co.uk/cpd/multiple-sclerosis/treatments-387316' },
  'SOC-15': { grade: 'H', date: '2023-05-25', address: 'https://doi.org/10.1002/dmrr.3644' },
  'SOC-16': { grade: 'M', date: '2021', address: 'https://www.nursinginpractice.com/clinical/wound-care/ten-top-tips-lower-limb-wounds/' },
  'SOC-17': { grade: 'H', date: '2015-08', address: 'https://www.nursingtimes.net/clinical-archive/diabetes/nice-issues-referral-warning-for-foot-ulcers-in-diabetes-patients/5089877.article' },
  'SOC-17b': { grade: 'M', date: '2026-02-13', address: 'https://www.iatrox.com/guidelines/diabetic-foot-problems' },
  'SOC-18': { grade: 'H', date: '2024-03-28', address: 'https://klimikdergisi.org/tr/2024/03/28/diyabetik-ayak-yarasi-ve-infeksiyonunun-tanisi-tedavisi-onlenmesi-ve-rehabilitasyonu-ulusal-uzlasi-raporu-2024' },
  'SOC-24': { grade: 'H', address: 'https://woundreference.com/app/topic?id=1029' },

  'EV-1': { grade: 'H', date: '2024', address: 'https://medluna.com/article/39465400' },
  'EV-2': { grade: 'H', date: '2021-09', address: 'https://trial.medpath.com/clinical-trial/0d7a7e263f564854/safety-efficacy-exosomes-knee-osteoarthritis' },
  'EV-3': { grade: 'H', date: '2024-05-29', address: 'https://meddatax.com/clinical-trials/NCT06431152' },
  'EV-4': { grade: 'H', date: '2025', address: 'https://trial.medpath.com/clinical-trial/fc849b75c6a02570/nct06937528-knee-osteoarthrosis-extracellular-vesicles-study' },
  'EV-5': { grade: 'H', date: '2022', address: 'https://www.trialx.com/clinical-trials/listings/219905/clinical-efficacy-of-exosome-in-degenerative-meniscal-injury/' },
  'EV-6': { grade: 'H', date: '2021-07-15', address: 'https://doi.org/10.52793/JSCR.2021.2(2)-21' },
  'EV-7': { grade: 'H', date: '2025-08-28', address: 'https://meddatax.com/clinical-trials/NCT07146087' },
  'EV-8': { grade: 'H', date: '2021-11', address: 'https://www.thelancet.com/journals/laneur/article/PIIS1474-4422(21)00301-X/fulltext' },
  'EV-9': { grade: 'H', date: '2024-09-24', address: 'https://doi.org/10.3390/ijms251910292' },
  'EV-10': { grade: 'M', date: '2025-04-29', address: 'https://meddatax.com/clinical-trials/NCT06812637' },
  'EV-11': { grade: 'H', date: '2026-01-20', address: 'https://meddatax.com/clinical-trials/NCT06319287' },
  'EV-12': { grade: 'M', date: '2025-04-16', address: 'https://meddatax.com/clinical-trials/NCT06825884' },
  'EV-13': { grade: 'H', date: '2024', address: 'https://trial.medpath.com/clinical-trial/3e48e4a5babf927a/evaluation-safety-efficacy-exosome-diabetic-foot-ulcer' },
  'EV-14': { grade: 'H', address: 'https://ctv.veeva.com/study/autologous-serum-derived-ev-for-venous-trophic-lesions-not-responsive-to-conventional-treatments' },
  'EV-15': { grade: 'H', date: '2020-09-09', address: 'https://clinicaltrials.gov/ct2/show/NCT02565264' },
  'EV-16': { grade: 'H', date: '2024', address: 'https://optic.convoke.bio/clinical_trial/116511' },
  'EV-17': { grade: 'H', date: '2023', address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10290200' },
  'EV-18': { grade: 'M', date: '2025-05-02', address: 'https://sawcs2025posters.eventscribe.net/ajaxcalls/PosterInfo.asp?PosterID=725824' },
  'EV-21': { grade: 'H', date: '2024-05', address: 'https://doi.org/10.1002/jev2.12433' },
  'EV-22': { grade: 'H', date: '2024-07', address: 'https://doi.org/10.1002/jev2.12458' },
  'EV-23': { grade: 'M', date: '2025', address: 'https://www.medical-tracker.com/en/ards/papers/41349432' },
  'EV-24': { grade: 'M', date: '2024', address: 'https://abstracts.cochrane.org/2024-prague-global-evidence-summit/stem-cell-injections-osteoarthritis-knee-cochrane-living' },
  'EV-25': { grade: 'M', date: '2023-04-18', address: 'https://doi.org/10.20517/evcna.2023.12' },
  'EV-27': { grade: 'H', address: 'https://trials.co/clinical-trials-details/cell-free-stem-cell-derived-extract-formulation-for-knee-osteoarthritis/NCT04971798' },
  'EV-28': { grade: 'H', address: 'https://www.ignite-sd.com/clinical/show/eligibilitymodule/35752' },

  'URG-1': { grade: 'H', date: '2023-03-23', address: 'https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/septic-arthritis/' },
  'URG-2': { grade: 'H', address: 'https://versusarthritis.org/about-arthritis/conditions/septic-arthritis' },
  'URG-3': { grade: 'H', address: 'https://beta.nhs.uk/conditions/deep-vein-thrombosis-dvt/' },
  'URG-4': { grade: 'H', address: 'https://kumarmedicalcentre.co.uk/infopage/63cfde08d9c7df183669faac' },
  'URG-5': { grade: 'H', date: '2021', address: 'https://www.bartonfamilypractice.nhs.uk/2021/03/16/when-stroke-strikes-act-f-a-s-t/' },
  'URG-6': { grade: 'H', date: '2023-06-21', address: 'https://api-bridge.azurewebsites.net/conditions/index.php?p=anaphylaxis' },
  'URG-7': { grade: 'M', address: 'https://www.nidirect.gov.uk/conditions/gangrene' },
  'URG-8': { grade: 'H', address: 'https://www.diabetes.org.uk/guide-to-diabetes/complications/feet/serious-foot-problem' },
  'URG-9': { grade: 'H', address: 'http://111.wales.nhs.uk/Encyclopaedia/p/article/pressureulcers' },
  'URG-10': { grade: 'H', address: 'https://www.mstrust.org.uk/a-z/relapse' },
  'URG-11': { grade: 'M', date: '2026-07-05', address: 'https://lincolnshireknee.co.uk/blogs/when-knee-pain-needs-a-specialist-adqrnv' },
  'URG-12': { grade: 'H', address: 'http://www.qehkl.nhs.uk/DiabetesFeetWorried.asp?s=information&p=information' },
  'URG-13': { grade: 'M', address: 'https://www.livewellsouthwest.co.uk/podiatry-advice-does-my-foot-problem-require-urgent-care' },
  'URG-14': { grade: 'H', address: 'https://kahramanmarasism.saglik.gov.tr/TR-162184/112-acil-saglik-25-yasinda.html' },
  'URG-16': { grade: 'H', address: 'https://em-doctors.com/conditions/leg-ulcer/diagnosis' },
  'URG-16b': { grade: 'M', address: 'https://pharmacynotebook.com/pages/dermatology/referral-criteria-from-primary-care-leg-ulcer-infection' },
  'URG-17': { grade: 'H', address: 'http://nhs.uk/conditions/osteoarthritis/treatment/' },

  'PL-3': { grade: 'H', date: '2025-11', address: 'https://service-manual.nhs.uk/design-system/patterns/help-users-decide-when-and-where-to-get-care' },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
