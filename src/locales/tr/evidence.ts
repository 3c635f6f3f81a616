import type { EvidenceWords } from '../catalogue.ts'

// Facts from domain.md marked H or M only. The article is told in our own words: none of its text is ours to ship.
export const evidence: EvidenceWords = {
  verdicts: {
    supported: { label: 'Destekleniyor', meaning: 'Güvenilir kaynaklar da aynısını söylüyor.' },
    early: {
      label: 'Erken dönem: laboratuvar veya küçük araştırmalar',
      meaning: 'Bu bilgi laboratuvardan, hayvanlardan veya insanlarda yapılmış küçük araştırmalardan geliyor. Kanıtlanmamıştır.',
    },
    notShown: { label: 'Gösterilmemiş', meaning: 'Bunu gösteren bir araştırma bulunamadı.' },
    contradicted: { label: 'Kanıtlarla çelişiyor', meaning: 'Araştırmalar veya uzmanlar farklı bir şey söylüyor.' },
    misleading: { label: 'Yanıltıcı', meaning: 'Bir kısmı doğru olabilir, ancak yanlış bir fikir veriyor.' },
    opinion: { label: 'Görüş', meaning: 'Bu bir görüştür; araştırmaların gösterdiği bir şey değildir.' },
  },

  sections: {
    A0: {
      title: 'Giriş',
      says: 'Makale, eksozomların sağlık hizmetlerini değiştirebileceğini söylüyor. Eksozom tedavisinin yararlarını ve kullanım alanlarını anlatacağını belirtiyor.',
    },
    A1: {
      title: 'Eksozom nedir',
      says: 'Makale, eksozomların hücrelerin yaptığı çok küçük kabarcıklar olduğunu söylüyor. Hücreler arasında mesaj taşıdıklarını ve dokunun dengede kalmasına yardım ettiklerini söylüyor.',
    },
    A2: {
      title: 'Eksozom tedavisi nedir ve ne zaman kullanılır',
      says: 'Makale, bu tedavinin dokunun yenilenmesine yardım ettiğini ve bağışıklık sistemini etkilediğini söylüyor. Alışılmış tedavinin yararı olmadığı durumlar için osteoartriti, multipl sklerozu (MS) ve iyileşmeyen yaraları sayıyor.',
    },
    A3: {
      title: 'Nasıl uygulanır',
      says: 'Makale, eksozomların hücrelerden alındığını, temizlendiğini ve serumla, iğneyle veya cilt üzerine uygulandığını söylüyor. Yolun kişiye ve hastalığa bağlı olduğunu söylüyor, ancak hangisinin hangisi için olduğunu söylemiyor.',
    },
    A4: {
      title: 'Ne kadar sürer',
      says: 'Makale, bütün ziyaretin saatler sürdüğünü söylüyor. Çoğu kişinin o gün veya ertesi gün günlük yaşama döndüğünü söylüyor.',
    },
    A5: {
      title: 'Kaç seans',
      says: 'Makale, bir kişiye tek seans, bir başkasına bir dizi seans gerekebileceğini söylüyor. Her hastayı doktorların değerlendirip karar verdiğini söylüyor.',
    },
    'A6.1': {
      title: 'Makalede sayılan yarar: onarım',
      says: 'Makale, bu tedavinin vücudun kendi dokusunu onarma gücünü kullandığını söylüyor.',
    },
    'A6.2': {
      title: 'Makalede sayılan yarar: ameliyattan daha az girişimsel olması',
      says: 'Makale, bu tedavinin vücuda ameliyattan daha az müdahale ettiğini söylüyor. Bunun daha az komplikasyon ve daha kısa iyileşme süresi anlamına geldiğini söylüyor.',
    },
    'A6.3': {
      title: 'Makalede sayılan yarar: birçok kullanım alanı',
      says: 'Makale, bu tedavinin birçok kullanım alanı olduğunu söylüyor. Kemik ve eklem yaralanmalarını, sinir sorunlarını, bağışıklık hastalıklarını ve cilt bakımını sayıyor.',
    },
    'A6.4': {
      title: 'Makalede sayılan yarar: daha az inflamasyon',
      says: 'İnflamasyon, vücudun şişlik, ısı ve ağrıyla verdiği tepkidir. Makale, artrit ve otoimmün hastalıklardaki gibi uzun süren inflamasyonu eksozomların yatıştırdığını söylüyor.',
    },
    'A6.5': {
      title: 'Makalede sayılan yarar: daha hızlı iyileşme',
      says: 'Makale, bu tedavinin bir yaralanmadan veya ameliyattan sonra daha erken iyileşmeye yardım edebileceğini söylüyor.',
    },
    'A6.6': {
      title: 'Makalede sayılan yarar: kişiye özel plan',
      says: 'Makale, her hastaya kendisi için hazırlanmış bir plan verildiğini ve bunun en iyi sonucu verdiğini söylüyor.',
    },
    'A6.7': {
      title: 'Makalede sayılan yarar: süren araştırmalar',
      says: 'Makale, araştırmaların sürdüğünü ve sürekli yeni kullanım alanlarının ortaya çıktığını söylüyor.',
    },
    A7: {
      title: 'Kapanış sözleri',
      says: 'Makale, bu tedavinin neredeyse sınırsız bir dönüm noktası olduğunu söylüyor. Birçok kişiye umut ve şifa getireceğini söylüyor.',
    },
    A8: {
      title: 'Sondaki uyarı',
      says: 'Makale, yalnızca bilgi amaçlı olduğunu söylüyor. Okurlardan tanı ve tedavi için doktorlarına başvurmalarını istiyor.',
    },
  },

  claims: {
    C01: {
      claim: 'Eksozomların, zarı (membranı) olan çok küçük kabarcıklar olduğu söyleniyor. Protein, yağ ve genetik madde taşıdıkları söyleniyor.',
      evidence:
        'Evet, bu bilinen hücre biyolojisidir. Daha geniş adı hücre dışı veziküllerdir (EV). Eksozom diye satılan birçok ürün bunların karışımıdır.',
    },
    C02: {
      claim: 'Eksozomların hücreler arasında mesaj taşıdığı söyleniyor.',
      evidence: 'Evet, bu bilinen hücre biyolojisidir. Tedavi edilen bir kişide bunu ne kadar yaptıkları bilinmiyor.',
    },
    C03: {
      claim: 'Eksozomların vücut dokusunun dengede kalmasına yardım ettiği söyleniyor.',
      evidence: 'Bu, hücreler hakkında bilinenlerle uyumludur. Eksozom vermenin herhangi bir hastalığı tedavi ettiğini göstermez.',
    },
    C04: {
      claim: 'Eksozom tedavisine eksozom kök hücre tedavisi de dendiği söyleniyor.',
      evidence:
        'Eksozomlar hücre değildir. Kök hücrelerin kuralları ve riskleri farklıdır. Japonya’da rejeneratif (yenileyici) tıp güvenliği yasası, hücre olmadıkları için eksozomları kapsamaz.',
    },
    C05: {
      claim: 'Eksozom tedavisinin iyileştirme gücü olan büyük bir ilerleme olduğu söyleniyor.',
      evidence:
        'Tam iyileşme sağladığı gösterilmemiştir. ABD’deki düzenleyici kurum (FDA), Aralık 2019’da hiçbir eksozom ürününü onaylamadığını söyledi. Mart 2025’te Japonya’daki bir tıp derneği, bu tür hiçbir ilacın onaylı olmadığını belirtti.',
    },
    C06: {
      claim: 'Eksozom tedavisinin dokunun yenilenmesine (rejenerasyon) yardım ettiği söyleniyor.',
      evidence:
        'Bu bilgi hayvanlardan ve laboratuvardan geliyor; insanlardaki sonuçlar karışıktır. 2024 tarihli bir derleme, insanlarda 40 araştırma buldu; hepsi küçük ilk denemelerdi. 2025 tarihli bir derlemede, kontrol grubu olan 2 yara araştırması net bir yarar göstermedi.',
    },
    C07: {
      claim: 'Eksozom tedavisinin bağışıklık sisteminin çalışmasını değiştirdiği söyleniyor.',
      evidence:
        '2024 tarihli bir derlemeye göre bu, hücrelerde ve farelerde görülüyor. İnsanlarda kanıt eksik. MS’li 144 kişiyle yapılan 2021 tarihli bir araştırmada eksozom değil, bir tür kök hücre (MSC) kullanıldı. Hücrelerin, görüntülemede (MRI) görülen yeni MS hasarına etkisi olmadı.',
    },
    C08: {
      claim: 'Eksozom tedavisinin, alışılmış tedavinin yararı olmadığında veya bütüncül bir yöntem isteyenler için olduğu söyleniyor.',
      evidence:
        'Alışılmış tedavinin önce gelmesi yerindedir. “Bütüncül” tıbbi bir neden değildir. ABD’deki düzenleyici kurum (FDA), kanıtlanmamış ürünlerin kanıtlanmış tedaviyi geciktirebileceği konusunda uyarıyor.',
    },
    C09: {
      claim: 'Eksozom tedavisinin osteoartritle ilgisi olduğu söyleniyor.',
      evidence: [
        '2024’te yayımlanan 31 kişilik kör bir araştırma (kimin neyi aldığı gizli), bu tedaviyi dize verilen tuzlu suyla karşılaştırdı.',
        'Bu araştırma, 2. ve 6. ayda ağrıda veya işlevde anlamlı bir fark görmedi.',
        'ABD’deki düzenleyici kurumun (FDA) 2021 tarihli bir sayfasına göre, bu tür hiçbir ürün osteoartrit için onaylı değil.',
        '2019 tarihli bir ABD kılavuzu, diz ve kalçada kök hücre iğnelerine güçlü biçimde karşıdır; eksozomlardan söz etmez.',
      ],
    },
    C10: {
      claim: 'Eksozom tedavisinin multipl sklerozla (MS) ilgisi olduğu söyleniyor.',
      evidence: [
        'MS’li kişilerde tamamlanmış bir eksozom araştırması bulunamadı. 20 kişi için planlanan kayıtlı tek araştırma askıya alındı (Ağustos 2025 kaydı).',
        'ABD’deki düzenleyici kurumun (FDA) 2021 tarihli bir sayfasına göre, bu tür hiçbir ürün MS için onaylı değil.',
        'National MS Society (ABD), klinik araştırmalar dışında yalnızca kişinin kendi kök hücrelerinin naklini (aHSCT) destekliyor.',
        'Bu, atak ve düzelmelerle giden (ataklı) MS’i olan bazı kişiler ve akredite merkezler içindir.',
      ],
    },
    C11: {
      claim: 'Eksozom tedavisinin iyileşmeyen yaralarla ilgisi olduğu söyleniyor.',
      evidence: [
        'Araştırmalar küçük ve erken dönemdedir; sonuçlar karışıktır.',
        'Mısır’da 110 kişilik bir araştırmanın daha hızlı iyileşme gösterdiği söyleniyor, ancak tam raporu görülmedi.',
        'İtalya’da yaklaşık 5 kişilik bir ön araştırmada, tedavi edilen bacak ülserleri daha çok küçüldü.',
        'Sağlıklı gönüllülerle 2023 tarihli bir araştırma, iyileşme süresinde fark görmedi.',
        '2025 tarihli bir derleme, bir tür kök hücre (MSC) ürünüyle kontrol grubu olan bir yara araştırması bulmadı. Klinik araştırmalar dışında kullanılmamasını önerdi.',
      ],
    },
    C12: {
      claim: 'Eksozomların hücrelerden özenle alınıp saflaştırıldığı ve böylece kullanıma hazır olduğu söyleniyor.',
      evidence:
        'Makale ayrıntı vermiyor. Eksozom bilim derneği (ISEV) 2020’de, başka maddelerin kolayca karıştığını söyledi. ABD’deki düzenleyici kurum (FDA) 2023’te, bir eksozom üreticisinde mikrop kontrolünün yetersiz olduğunu gördü.',
    },
    C13: {
      claim: 'Eksozom tedavisinin damara serumla, tek bir bölgeye iğneyle veya cilt üzerine uygulandığı söyleniyor.',
      evidence:
        'Araştırmalarda bu yollar kullanıldı. Bu, herhangi birinin onaylı olduğu anlamına gelmez. Basın haberlerine göre Suudi Arabistan Sağlık Bakanlığı, eksozomlara yalnızca cilt üzerinde izin veriyor, iğneyle verilmesine izin vermiyor.',
    },
    C14: {
      claim: 'Her kişi için seçilen yolun, eksozomların hedefe ulaşmasını ve daha iyi etki etmesini garanti ettiği söyleniyor.',
      evidence:
        'Bunu kimse garanti edemez. Eksozomların vücutta nereye gittiği, araştırmalarda bilinen bir sorundur (2023 tarihli bilimsel yayın). İnsanlarda yapılmış 40 araştırmayı inceleyen 2024 tarihli bir derleme, yarar konusunda kesin bir sonuca varmadı.',
    },
    C15: {
      claim: 'Bütün tedavinin yalnızca saatler sürdüğü söyleniyor.',
      evidence:
        'Bir ziyaret saatler sürebilir. Araştırmalar kişileri aylarca izler ve bazıları dozu tekrarlar. Kayıtlı tek MS araştırması, 3 ay arayla 4 serum planladı.',
    },
    C16: {
      claim: 'Kişilerin aynı gün veya ertesi gün günlük yaşama dönebildiği söyleniyor.',
      evidence:
        'Makale hiçbir sayı vermiyor. Reaksiyonlar daha sonra çıkabilir. 2024 tarihli bir rapor, Kore’de yumru (granülom) oluşan 8 kadını anlatıyor. Bunlar ciltteki eksozom uygulamasından 2 hafta ile 3 ay sonra çıktı.',
    },
    C17: {
      claim: 'Bir veya birkaç seans gerekebileceği ve buna doktorların karar verdiği söyleniyor.',
      evidence: 'Üzerinde anlaşılmış bir doz veya seans sayısı yok. İnsanlarda yapılmış 40 araştırmayı inceleyen 2024 tarihli bir derleme, dozların çok farklı olduğunu buldu.',
    },
    C18: {
      claim: 'Eksozom tedavisinin vücudun kendini onarma gücünü kullandığı söyleniyor.',
      evidence:
        'Bu bilgi hayvanlardan ve laboratuvardan geliyor; insanlardaki sonuçlar karışıktır. İnsanlarda yapılmış 40 küçük araştırmayı inceleyen 2024 tarihli bir derleme, yarar konusunda kesin bir sonuca varmadı.',
    },
    C19: {
      claim: 'Eksozom tedavisinin ameliyattan daha az girişimsel olduğu, bu yüzden daha az komplikasyonu olduğu söyleniyor.',
      evidence:
        'İğne ve serumun kendi riskleri vardır. ABD’deki düzenleyici kurum (FDA) 2019’da, Nebraska’da eksozom ürünlerinden sonraki ciddi istenmeyen etkilere karşı uyardı. 2018’de ABD’nin 3 eyaletinde 12 kişide, bazıları kanda veya eklemde, enfeksiyon görüldü. Onlara eksozom değil, mikroplu göbek kordonu ürünleri verilmişti.',
    },
    C20: {
      claim: 'Eksozom tedavisinin kemik ve eklem, sinir, bağışıklık ve cilt sorunlarında işe yaradığı söyleniyor.',
      evidence:
        'Bir ürünün birçok hastalık için sunulması bir uyarı işaretidir. ABD’deki düzenleyici kurum (FDA) 2021’de, bu tür hiçbir ürünün kemik, eklem veya sinir sorunları için onaylı olmadığını söyledi. Avrupa’daki düzenleyici kurumlar 2025’te, yayımlanmış veri olmadan öne sürülen yararlar konusunda uyardı.',
    },
    C21: {
      claim: 'Eksozomların inflamasyonu yatıştırdığı için artritte ve bağışıklık hastalıklarında çok değerli olduğu söyleniyor.',
      evidence:
        'Bu etki laboratuvarda görülüyor. İnsanlarda, 31 kişilik 2024 tarihli bir diz araştırması tuzlu suya göre bir yarar görmedi. MS’li kişilerde tamamlanmış bir eksozom araştırması bulunamadı.',
    },
    C22: {
      claim: 'Eksozom tedavisinin yaralanmalardan ve ameliyatlardan sonra iyileşmeyi hızlandırabileceği söyleniyor.',
      evidence:
        '7 kişilik 2025 tarihli bir araştırma, deri nakli bölgelerinde daha hızlı iyileşme bildirdi. Sağlıklı gönüllülerle yapılan 2023 tarihli bir araştırma, iyileşme süresinde fark görmedi.',
    },
    C23: {
      claim: 'Her kişi için hazırlanan planın en iyi sonucu verdiği söyleniyor.',
      evidence:
        'Bunu gösteren bir araştırma bulunamadı. İnsanlarda yapılmış 40 araştırmayı inceleyen 2024 tarihli bir derleme, yarar konusunda kesin bir sonuca varmadı.',
    },
    C24: {
      claim: 'Araştırmaların sürdüğü ve yeni ilerlemeler getirebileceği söyleniyor.',
      evidence:
        'Evet, birçok erken dönem araştırma kayıtlıdır. Bazıları katılımcı arıyor, bazılarının açıklanmış sonucu yok ve biri askıya alındı. Ne gösterecekleri bilinmiyor.',
    },
    C25: {
      claim: 'Eksozom tedavisinin işe yaradığı, tıpta bir dönüm noktası olduğu ve neredeyse hiç sınırı olmadığı söyleniyor.',
      evidence:
        'Bu bir tanıtımdır. Bunu gösteren bir araştırma bulunamadı. ABD’deki düzenleyici kurum (FDA), Aralık 2019’da hiçbir eksozom ürününü onaylamadığını söyledi.',
    },
    C26: {
      claim: 'Sayfanın yalnızca bilgi amaçlı olduğu, tanı ve tedavinin doktorun işi olduğu söyleniyor.',
      evidence: 'Evet. Bir internet sayfası kimseyi muayene edemez. Kişiyi tanıyan bir doktor edebilir.',
    },
  },

  sources: {
    'REG-1': { title: 'Public Safety Notification on Exosome Products', publisher: 'FDA' },
    'REG-2': { title: 'Public Safety Alert Due to Marketing of Unapproved Stem Cell and Exosome Products', publisher: 'FDA MedWatch' },
    'REG-3': { title: 'Consumer Alert on Regenerative Medicine Products Including Stem Cells and Exosomes', publisher: 'FDA' },
    'REG-4': { title: 'Important Patient and Consumer Information About Regenerative Medicine Therapies', publisher: 'FDA' },
    'REG-5': { title: 'Warning letter, Kimera Labs, Inc., 23-649343', publisher: 'FDA (EIN Presswire’daki kopya)' },
    'REG-9': { title: 'EMA warns against using unproven cell-based therapies (EMA/CAT/94295/2020)', publisher: 'EMA; FAMHP (Belçika) ve RAPS üzerinden okundu' },
    'REG-10': { title: 'EU Warns Against Unregulated Advanced Therapy Products; European regulators warn about unregulated cell therapies', publisher: 'AABB; Precision Medicine Online' },
    'REG-14': { title: 'İnsan Doku ve Hücrelerinden Elde Edilen Ürünler ve Bu Ürünler ile İlgili Merkezler Hakkında Yönetmelik (OG 33007)', publisher: 'T.C. Sağlık Bakanlığı; Antalya İl Sağlık Müdürlüğü kopyası; hukuk bürosu notları' },
    'REG-16': { title: 'İleri Tedavi Tıbbi Ürünleri', publisher: 'TİTCK' },
    'REG-23': { title: 'The regulatory landscape for extracellular vesicle therapies: Australian context', publisher: 'Extracell Vesicles Circ Nucleic Acids' },
    'REG-24': { title: 'The need for regulatory measures regarding exosome therapy; The Expanding Field of Exosome Therapy', publisher: 'CiRA, Kyoto University' },
    'REG-26': { title: 'Guidance on the clinical application of extracellular vesicles', publisher: 'Regenerative Therapy 29' },
    'REG-28': { title: 'Health Ministry: exosomes for external use only; suspension of two doctors', publisher: 'Jarayid (özet); Saudi News (kopya)' },

    'HARM-1': { title: 'Infections After Receipt of Bacterially Contaminated Umbilical Cord Blood-Derived Stem Cell Products', publisher: 'CDC MMWR 67(50):1397' },
    'HARM-2': { title: 'Potential Outbreak of Extrapulmonary Mycobacterium abscessus Infections from Stem Cell Treatment Clinics in Mexico', publisher: 'CDC MMWR 73(18):420' },
    'HARM-3': { title: 'Serious illnesses in Nebraska tied to exosome therapy; Unapproved cell-based therapy causes serious illness in Nebraska', publisher: 'MedPage Today (Illinois’deki bir klinik sayfası üzerinden); Becker’s' },
    'HARM-4': { title: 'Skin necrosis after intradermal injection of lyophilized exosome', publisher: 'J Cosmet Dermatol' },
    'HARM-5': { title: 'Complications After Exosome Treatment for Aesthetic Skin Rejuvenation', publisher: 'Dermatological Reviews' },

    'SOC-1': { title: 'Patient information and safety notice: extracellular vesicles/exosomes and unproven therapies', publisher: 'ISEV' },
    'SOC-3': { title: 'MISEV2023', publisher: 'J Extracell Vesicles (MISEV2023)' },
    'SOC-5': { title: 'What to Ask a Stem Cell Clinic', publisher: 'ISSCR' },
    'SOC-7': { title: 'Stem Cell Clinics: Questions to Ask', publisher: 'National MS Society (ABD)' },
    'SOC-8': { title: 'Scientists warn against unproven stem cell treatments', publisher: 'MS Society (Birleşik Krallık)' },
    'SOC-9': { title: '2019 ACR/Arthritis Foundation Guideline for Hand, Hip and Knee OA', publisher: 'Arthritis Rheumatol / Arthritis Care Res' },
    'SOC-10': { title: 'OARSI guidelines for non-surgical management of OA', publisher: 'Osteoarthritis Cartilage 27:1578' },
    'SOC-13': { title: 'Osteoarthritis in over 16s, NG226', publisher: 'NICE' },
    'SOC-13b': { title: 'Summaries of NG226', publisher: 'GPonline; iatroX' },
    'SOC-14': { title: 'Multiple sclerosis in adults, NG220', publisher: 'NICE' },
    'SOC-14b': { title: 'What should happen if you have a relapse (CG186 information for the public)', publisher: 'NICE' },
    'SOC-14c': { title: 'MS treatments; MS Decisions key terms', publisher: 'TM magazine; MS Trust' },
    'SOC-15': { title: 'Guidelines on interventions to enhance healing of foot ulcers in people with diabetes (IWGDF 2023)', publisher: 'Diabetes Metab Res Rev' },
    'SOC-16': { title: 'Ten top tips: lower limb wounds (red flags of the National Wound Care Strategy)', publisher: 'Nursing in Practice' },
    'SOC-17': { title: 'NICE issues referral warning for foot ulcers in diabetes patients (NG19)', publisher: 'Nursing Times; NICE NG19' },
    'SOC-17b': { title: 'Diabetic foot problems summary', publisher: 'iatroX' },
    'SOC-18': { title: 'Diyabetik ayak yarası ve infeksiyonu ulusal uzlaşı raporu 2024', publisher: 'KLİMİK Dergisi' },
    'SOC-24': { title: 'Venous ulcers: treatment and prevention; diabetic foot ulcer: treatment', publisher: 'WoundReference' },

    'EV-1': { title: 'Safety and Efficacy of Placental MSC-derived EVs in Knee OA (PMID 39465400)', publisher: 'PubMed kaydı 39465400 (kopya)' },
    'EV-2': { title: 'ExoOA-1, NCT05060107', publisher: 'Araştırma kaydı NCT05060107 (kopya)' },
    'EV-3': { title: 'EXO-OA01, NCT06431152', publisher: 'Araştırma kaydı NCT06431152 (kopya)' },
    'EV-4': { title: 'Use of EV for Knee Osteoarthrosis, NCT06937528', publisher: 'Araştırma kaydı NCT06937528 (kopya)' },
    'EV-5': { title: 'Exosomes in degenerative meniscal injury, NCT05261360 (TÜBİTAK grant)', publisher: 'Araştırma kaydı NCT05261360 (kopya)' },
    'EV-6': { title: 'Pilot Safety Study of an EV Isolate Product for OA', publisher: 'J Stem Cell Res' },
    'EV-7': { title: 'Allogeneic MSC-derived exosomes for progressive MS, NCT07146087', publisher: 'Araştırma kaydı NCT07146087 (kopya)' },
    'EV-8': { title: 'MESEMS', publisher: 'Lancet Neurology 20:917' },
    'EV-9': { title: 'The Therapeutic Potential of Exosomes from MSCs in MS', publisher: 'Int J Mol Sci 25:10292' },
    'EV-10': { title: 'WJ-MSC exosomes in diabetic foot ulcers, NCT06812637; digest of the published report', publisher: 'Araştırma kaydı NCT06812637 (kopya) ve bir özet' },
    'EV-11': { title: 'Topical PEP-TISSEEL for DFU, NCT06319287', publisher: 'Araştırma kaydı NCT06319287 (kopya)' },
    'EV-12': { title: 'Use of EV for DFU, NCT06825884', publisher: 'Araştırma kaydı NCT06825884 (kopya)' },
    'EV-13': { title: 'Stem cell exosomes on diabetic foot ulcers, IRCT20240317061316N1', publisher: 'Araştırma kaydı IRCT20240317061316N1 (kopya)' },
    'EV-14': { title: 'SER-VES-HEAL, NCT04652531; first pilot case-control study', publisher: 'University of Turin; araştırma kaydı NCT04652531 (kopya)' },
    'EV-15': { title: 'Effect of Plasma Derived Exosomes on Cutaneous Wound Healing, NCT02565264', publisher: 'Araştırma kaydı NCT02565264 (kopya)' },
    'EV-16': { title: 'Adipose EVs for recalcitrant wounds (randomised trial)', publisher: 'Araştırma veri tabanı kaydı' },
    'EV-17': { title: 'Platelet EVs first-in-human, Plexoval II, ACTRN12620000944932', publisher: 'Araştırma raporu, PMC10290200' },
    'EV-18': { title: 'Purified Exosome Product at skin graft donor sites, phase 1b poster', publisher: 'SAWC kongre posteri' },
    'EV-21': { title: 'EVs as human therapeutics: scoping review', publisher: 'J Extracell Vesicles' },
    'EV-22': { title: 'Systematic review and meta-analysis of safety and efficacy of EV therapy', publisher: 'J Extracell Vesicles' },
    'EV-23': { title: 'Systematic review of published clinical studies using cell-derived EVs (COVID-19 and wounds), PMID 41349432', publisher: 'Araştırma özeti, PMID 41349432' },
    'EV-24': { title: 'Stem cell injections for OA of the knee: Cochrane living review', publisher: 'Cochrane özeti, Global Evidence Summit' },
    'EV-25': { title: 'Biodistribution of therapeutic EVs', publisher: 'Extracell Vesicles Circ Nucleic Acids' },
    'EV-27': { title: 'Cell-free stem cell-derived extract, NCT04971798', publisher: 'Araştırma kaydı NCT04971798 (kopya)' },
    'EV-28': { title: 'Cell-based trials used for exclusion criteria: NCT06841068 and NCT04749667 (MS); XSTEM-VLU (venous); NCT03259217 and PMC10019234 (diabetic foot)', publisher: 'Kimlerin araştırmaya alınmadığını gösteren kayıtlar (kopyalar)' },

    'URG-1': { title: 'Septic arthritis', publisher: 'NHS (başka sitede yayımlanan metin)' },
    'URG-2': { title: 'Septic arthritis', publisher: 'Versus Arthritis' },
    'URG-3': { title: 'Deep vein thrombosis', publisher: 'NHS (eski sayfa)' },
    'URG-4': { title: 'Sepsis (surgery page); Adult Sepsis Safety Net', publisher: 'Patient.info ve UK Sepsis Trust' },
    'URG-5': { title: 'Stroke: Act FAST', publisher: 'NHS muayenehane ve hastane sayfaları' },
    'URG-6': { title: 'Anaphylaxis', publisher: 'NHS (başka sitede yayımlanan metin)' },
    'URG-7': { title: 'Gangrene', publisher: 'NI Direct' },
    'URG-8': { title: 'Serious foot problems', publisher: 'Diabetes UK' },
    'URG-9': { title: 'Pressure ulcers', publisher: 'NHS 111 Wales' },
    'URG-10': { title: 'Relapse', publisher: 'MS Trust' },
    'URG-11': { title: 'When knee pain needs a specialist (summarises NHS)', publisher: 'Lincolnshire Knee' },
    'URG-12': { title: 'I’m worried about my foot: is it serious?', publisher: 'NHS hastane sayfası, İngiltere' },
    'URG-13': { title: 'Does my foot problem require urgent care?', publisher: 'Livewell Southwest' },
    'URG-14': { title: 'When to call 112', publisher: 'Türkiye’deki il sağlık müdürlükleri' },
    'URG-16': { title: 'Venous leg ulcer; leg ulcer self-care', publisher: 'NHS metninin başka sitelerdeki kopyaları; LR Self Care' },
    'URG-16b': { title: 'Leg ulcer infection: referral criteria', publisher: 'Pharmacy Notebook' },
    'URG-17': { title: 'Osteoarthritis: treatment and support', publisher: 'NHS' },

    'PL-3': { title: 'Decide when and where to get care (care cards)', publisher: 'NHS digital service manual' },
  },

  studies: {
    'EV-1': '2024’te yayımlanan, 29’u sonuçlara alınan 31 kişilik kör bir araştırma (kimin neyi aldığı gizli). Bir dize plasenta hücrelerinden elde edilen çok küçük kabarcıklar (EV), diğerine tuzlu su iğneyle verildi. 2. ve 6. ayda ağrıda ve işlevde anlamlı fark yoktu; ağır reaksiyon olmadı.',
    'EV-2': '10 kişilik, karşılaştırma grubu olmayan bir ilk araştırma (faz 1). Diz eklemine bir iğne yapılıyor. Durumu bilinmiyor ve açıklanmış sonuç yok.',
    'EV-3': 'Şili’de 12 kişi için planlanan, dozun giderek artırıldığı bir ilk araştırma (erken faz 1). Eklem içine bir iğne yapılıyor. Mayıs 2024’te katılıma açıktı, Aralık 2025’te bitecekti ve açıklanmış sonuç yok.',
    'EV-4': 'Ürdün’de 50 kişi için planlanan, karşılaştırma grubu olmayan bir ilk araştırma (faz 1). Diz eklemine iki iğne yapılıyor. 2025’te yeni katılımcılara açıktı ve açıklanmış sonuç yok.',
    'EV-5': 'Türkiye’de, dizdeki aşınmış bir kıkırdak yastıkçık (menisküs) için bir faz 2 araştırması. Eklem içine iğne yapılıyor. Sonuç bulunamadı.',
    'EV-6': 'Birçok eklemine kemik iliğinden elde edilen bir ürün iğneyle verilen 33 eski asker hakkında 2021 tarihli bir rapor. Büyük düzelme bildiriyor. Karşılaştırma grubu yoktu, bu yüzden nedeni gösteremez.',
    'EV-24': 'Dize yapılan kök hücre iğneleri (eksozom değil) hakkında, 544 kişilik 8 araştırmayı inceleyen bir derleme. Bunlar 6 aya kadar ağrıyı biraz azaltabilir, ancak bu sonucun kesinliği düşük bulundu.',
    'EV-7': 'İlerleyici (progresif) MS’te, Varşova’daki ticari bir kliniğin 20 kişi için planladığı erken dönem bir araştırma (faz 1). 3 ay arayla damara verilen 4 serumu etkisiz bir sahte tedaviyle (plasebo) karşılaştırıyor. Ağustos 2025 kaydına göre askıya alındı ve sonucu yok.',
    'EV-8': 'MS’li 144 kişiyle yapılan, 2021’de yayımlanan kör bir araştırma (kimin neyi aldığı gizli). Eksozom değil, bir tür kök hücre (MSC) denendi. Hücreler damara serumla bir kez verildi. Görüntülemede (MRI) görülen yeni MS hasarına etkileri olmadı.',
    'EV-9': 'Bir tür kök hücreden (MSC) elde edilen eksozomların MS’teki etkisini inceleyen 2024 tarihli bir derleme. Hücrelerde ve farelerde etkiler buluyor. İnsanlarda kanıt eksik.',
    'EV-10': 'Mısır’daki bir araştırmada ürün, 110 kişinin diyabetik ayak ülserlerine sürüldü; araştırma Eylül 2024’te bitti. Bir özete göre yaralar standart bakıma göre daha hızlı kapandı ve yan etkiler hafifti. Tam rapor görülmedi, bu yüzden doğrulanması gerekir.',
    'EV-11': 'ABD’de diyabetik ayak ülseri olan 59 kişiyle yapılan, Kasım 2025’te biten bir faz 2 araştırması. Ürün, ayaktaki bası kaldırılarak, bir doku yapıştırıcısı içinde yaraya uygulandı. Ocak 2026’ya kadar açıklanmış sonuç yoktu.',
    'EV-12': 'Diyabetik ayak ülseri olan 10 kişiyle bir ilk araştırma (faz 1). Okunan kayıt nasıl uygulandığını göstermiyor. Nisan 2025’te sürüyordu, ancak yeni katılımcılara kapalıydı ve sonucu yoktu.',
    'EV-13': 'İran’da diyabetik ayak ülseri olan 40 kişi için planlanan bir ilk araştırma (faz 1). Okunan kayıt nasıl uygulandığını göstermiyor. Yeni katılımcılara açıktı ve sonucu yoktu.',
    'EV-14': 'İtalya’da yaklaşık 5 kişilik bir ön araştırma; her birinde toplardamar kaynaklı (venöz) 2 bacak ülseri vardı. Kendi kanlarından elde edilen çok küçük kabarcıklar (EV), 2 ila 3 hafta ülserlere uygulandı. Tedavi edilenler 30. güne kadar daha çok küçüldü (385 milimetrekare; diğerleri 106), ancak araştırma çok küçük.',
    'EV-15': 'Japonya’da birkaç tür yara için erken dönem bir araştırma (faz 1). Kişinin kendi kan plazmasından elde edilen çok küçük kabarcıklar (EV), 28 gün boyunca her gün yaraya uygulanıyor. Durumu bilinmiyor ve açıklanmış sonuç yok.',
    'EV-16': 'İyileşmeyen yarası olan 20 kişiyle, grupların kurayla belirlendiği (randomize) bir araştırma; hangi ülkede olduğu gösterilmiyor. Kişinin kendi yağından elde edilen çok küçük kabarcıklar (EV), hyalüronik asitle birlikte yaranın üzerine veya içine veriliyor. 2024’te yeni katılımcılara açıktı ve sonucu yoktu.',
    'EV-17': 'Küçük yaraları olan sağlıklı gönüllülerle, etkisiz bir sahte tedaviyle (plasebo) karşılaştırmalı, 2023 tarihli bir araştırma (faz 1). Trombositlerden elde edilen çok küçük kabarcıklar (EV) yaraların yanına iğneyle verildi. Güvenli olduğu ve iyileşme süresinde fark olmadığı bildirildi.',
    'EV-18': 'Nakil için deri alınan bölgelerle ilgili, 7 kişi hakkında 2025 tarihli bir poster. Trombositlerden elde edilen bir ürün cilde sürüldü. Daha hızlı iyileşme bildirildi, ancak 7 kişi çok azdır.',
    'EV-23': '25 araştırmayı inceleyen 2025 tarihli bir derleme; 5’i yaralarla ilgiliydi. Kaynağı bir tür kök hücre (MSC) olan hiçbirinde kontrol grubu yoktu. Kontrol grubu olan 2 başka araştırma net bir yarar göstermedi. Klinik araştırmalar dışında kullanılmamasını önerdi.',
  },

  delivery: {
    osteoarthritis: {
      method: 'Eklem içi enjeksiyon (eklem içine iğne)',
      what: 'Araştırmalarda eklem içine bir veya iki iğne yapıldı; bu eklem en sık dizdi.',
      happens: 'Bir iğne eklemin içine girer ve sıvı içeri verilir.',
      notKnown: 'Üzerinde anlaşılmış bir doz veya iğne sayısı yok. Araştırmaların neredeyse tamamı dizle ilgili.',
      limit: 'Eklem içine yapılan iğne enfeksiyona yol açabilir. 31 kişilik kör bir araştırma (kimin neyi aldığı gizli), tuzlu suya göre bir yarar görmedi.',
    },
    ms: {
      method: 'Damar içi infüzyon (serum)',
      what: 'MS’te kayıtlı tek eksozom araştırması, her 3 ayda bir olmak üzere 4 kez serum planladı. Ağustos 2025 kaydına göre askıya alındı.',
      happens: 'Damara ince bir tüp girer. Sıvı yavaşça kana karışır ve kan onu vücutta dolaştırır.',
      notKnown: 'Yararı olup olmadığı, MS’te güvenli olup olmadığı ve hangi dozun verileceği bilinmiyor. Tamamlanmış bir araştırma bulunamadı.',
      limit: 'MS beyinde ve omuriliktedir. İnsanlarda beyne ne kadarının ulaştığı bilinmiyor.',
    },
    wound: {
      method: 'Yaranın üzerine',
      what: 'Araştırmalarda yaranın üzerine, örneğin bir doku yapıştırıcısı içinde uygulandı. Bazılarında yaranın yanına küçük iğneler yapıldı.',
      happens: 'Ürün doğrudan açık yaraya sürülür. Bazı araştırmalarda bu, günler veya haftalar boyunca tekrarlanır.',
      notKnown: 'Üzerinde anlaşılmış bir ürün, doz veya seans sayısı yok. Yalnızca bası yaralarıyla ilgili bir eksozom araştırması bulunamadı.',
      limit: 'Kompresyon (baskı) bandajının, basıdan kurtarmanın, enfeksiyon tedavisinin veya damar açmanın yerini tutmaz.',
    },
  },

  plainVerdict: {
    osteoarthritis: 'Küçük diz araştırmalarında deneniyor. Şimdiye kadar en iyi tasarlanmış olanı, tuzlu sudan daha iyi etki etmediğini buldu.',
    ms: 'MS’li kişilerde tamamlanmış bir araştırma bulamadık.',
    wound: 'En çok araştırılan alan. Bazı küçük araştırmalar umut verici görünüyor, bazıları yarar göstermiyor. Kanıtlanmamış, onaylanmamış.',
  },

  leftOut: {
    risks: 'Riskler ve yan etkiler',
    whoNot: 'Kimler için güvenli olmayabileceği',
    sourceAndMaker: 'Ürünün nereden geldiği ve kimin ürettiği',
    approval: 'Bir düzenleyici kurumun onaylayıp onaylamadığı',
    studies: 'Herhangi bir araştırma veya sayı',
    cost: 'Ücreti',
    standardCare: 'Alışılmış tedavilerin neler olduğu',
    ifItFails: 'İşe yaramazsa ne olacağı',
  },

  clinicQuestionGroups: {
    product: 'Ürün',
    evidence: 'Kanıt',
    safety: 'Benim güvenliğim',
    practical: 'Pratik konular',
  },

  clinicQuestions: {
    contentsAndMaker: 'İçinde tam olarak ne var ve kim üretiyor? İnsandan mı, hayvandan mı, bitkiden mi; hangi hücreden veya dokudan geliyor?',
    licence: 'Bu ilaç bu ülkede benim hastalığım için ruhsatlı mı? Ruhsat numarasını görebilir miyim?',
    registeredTrial: 'Ruhsatlı değilse bu, kayıtlı bir klinik araştırma mı? Araştırma numarası ve etik kurul onayı nedir; bunları doktoruma gösterebilir miyim?',
    purityProof: 'İçinde etikette yazanların olduğunu ve mikropsuz olduğunu nasıl gösteriyorsunuz? Bana verilecek ürün partisinin belgesini görebilir miyim?',
    donorTests: 'Verici, enfeksiyonlar için nasıl test edildi?',
    skinOnlyLabel: 'Etikette yalnızca cilt üzerinde kullanılacağı mı yazıyor? Öyleyse neden iğneyle veriyorsunuz?',
    publishedStudies: 'Yayımlanmış hangi araştırmalarda, benim hastalığım olan kişilerde bu ürün ve bu yol kullanıldı?',
    placeboComparison: 'Bu kişiler, etkisiz bir sahte tedavi (plasebo) alan başkalarıyla karşılaştırıldı mı? Kaç kişi vardı ve neler ters gitti?',
    betterProven: 'Kanıtı daha güçlü başka ne deneyebilirim?',
    risksForMe: 'Diğer hastalıklarım ve ilaçlarımla, benim için bilinen ve bilinmeyen riskler neler?',
    whoGivesIt: 'Kim uyguluyor; eğitimi ve mesleki kaydı nedir?',
    emergencyCare: 'Burada hangi acil bakım var? Bu gece ve gelecek hafta benimle kim ilgilenecek?',
    signsForHelp: 'Hangi belirtiler olursa hemen yardım almam gerekir?',
    laterTreatments: 'Bu tedavi, sonra bir klinik araştırmaya katılmama veya başka bir tedavi almama engel olabilir mi?',
    medicineChanges: 'Bir ilacımı değiştirmemi veya kesmemi istiyor musunuz? Önce kendi doktoruma soracağım.',
    sessionsAndFollowUp: 'Kaç seans var, ne sıklıkta ve takip ne kadar sürüyor? Sorun çıkarsa kim ödüyor?',
    totalCost: 'Testler ve yolculuk dahil toplam ücret ne kadar? Fikrimi değiştirirsem ne olur?',
    realisticResult: 'Hangi sonuç, ne zamana kadar gerçekçi? Bunu nasıl ölçeceksiniz?',
    notHelped: 'Kimlere yararı olmadı; bana anlatabilir misiniz?',
    consentForm: 'Aydınlatılmış onam formunu eve götürüp okuyabilir miyim?',
    sellerGain: 'Doktorun bunun satışından bir kazancı var mı?',
    sideEffectReport: 'Bir yan etkiyi nasıl bildiririm; siz de bildirecek misiniz?',
  },

  warningSigns: {
    manyDiseases: 'Tek bir ürün birçok hastalık için sunuluyor',
    storiesNotStudies: 'Araştırmalar yerine hasta hikâyeleri gösteriliyor',
    noRisk: 'Hiç riski olmadığı söyleniyor',
    pressureToPay: 'Hemen ödeme yapılması için baskı var',
    registrationAsProof: '“FDA kayıtlı” sözü veya bir araştırma numarası, işe yaradığının kanıtı gibi kullanılıyor',
    noProductName: 'Ürünün bir adı yok',
    payForTrial: '“Klinik araştırmaya” katılmak için para isteniyor',
  },

  documents: {
    summary: 'Yazdırılmış bu özet',
    diagnosis: 'Tanı hakkındaki raporlar ve tanının tarihi',
    medicines: 'Dozlarıyla ilaç listesi, bitkisel ve reçetesiz alınanlar ile varsa alerjiler',
    reports: 'Görüntüleme ve test sonuçları: röntgen veya MRI, kan testleri (HbA1c dahil), kan akımı testi, boyutları ve tarihleriyle yara fotoğrafları',
    treatmentsTried: 'Denenen tedaviler, ne kadar sürdükleri ve ne olduğu',
    healthHistory: 'Aşılar, enfeksiyonlar, geçmiş ameliyatlar ve implantlar',
    msDetails: 'MS için: MS ilacı (DMT) ve son atağın tarihi',
    clinicOffer: 'Kliniğin teklifi: ürün adı, fiyat, onam formu ve ne öne sürdüğü',
    goalsAndFears: 'Hedefler ve korkulan şeyler',
    companion: 'Eşlik edecek biri ve gerekirse bir tercüman',
  },

  safetyFacts: {
    noApproval:
      'ABD’deki (FDA), Avrupa’daki (EMA) veya başka bir büyük düzenleyici kurumdan tam onay almış hiçbir eksozom ilacı yok. Bu konudaki en yeni kaynaklar 2025 tarihlidir. ABD’deki kurumun (FDA) 2021 tarihli bir sayfası, bu tür onaylı ürünü olmayan hastalıklar arasında osteoartriti ve MS’i sayıyor.',
    licenceInTurkey:
      'Makaleyi yayımlayan hastane Türkiye’dedir. Orada osteoartrit, MS veya yaralar için ruhsatlı bir eksozom ilacına dair kamuya açık bir kayıt bulunamadı. Ruhsat numarasını veya araştırma izin numarasını sorun.',
    seriousHarms:
      'ABD’deki düzenleyici kurum (FDA) Aralık 2019’da, Nebraska’da eksozom ürünlerinden sonra görülen birkaç ciddi istenmeyen etki konusunda uyardı. Basın haberlerine göre 5’ten az kişi zarar gördü; bazılarında sepsis (hayatı tehdit eden bir enfeksiyon) oldu.',
    bloodAndJointInfections:
      '2018’de ABD’nin 3 eyaletinde 12 kişide, bazıları kanda veya eklemde olmak üzere enfeksiyon görüldü. Bu kişilere içinde mikrop bulunan göbek kordonu ürünleri verilmişti. Bunlar eksozom değildi, ancak klinik türü ve uygulama yolu aynıydı.',
    infectionAfterTravel:
      '2022’de 3 kişide, Meksika’da kök hücre iğnelerinden sonra birçok ilaca dirençli bir enfeksiyon görüldü. Birinde MS vardı ve omurgaya yapılan iğneden sonra menenjit oldu. İkisine eklem ağrısı için iğne yapılmıştı. Bunlar eksozom değildi.',
    skinDeath: '2024 tarihli bir rapor, yüzüne eksozom iğnesi yapıldıktan sonra cildi yer yer ölen 1 erkeği anlatıyor.',
    lumps: '2024 tarihli bir rapor, Kore’de yumru (granülom) oluşan 8 kadını anlatıyor. Yumrular, ciltteki eksozom uygulamasından 2 hafta ile 3 ay sonra çıktı.',
    delayOfCare:
      'Kanıtlanmamış bir tedavi, kanıtlanmış bakımı geciktirebilir ve çok pahalı olabilir. ABD’deki düzenleyici kurum (FDA), Avrupa’daki (EMA) ve Birleşik Krallık’taki MS Society buna dikkat çekti.',
    trialsTolerated:
      'Denetimli araştırmalarda eksozom ürünleri bugüne dek oldukça iyi tolere edilmiş görünüyor. 2024 tarihli bir derleme 21 raporu inceledi. Ciddi istenmeyen olay yaklaşık %0,7 idi (olası aralık %0,1 ile %5,2). Herhangi bir istenmeyen olay yaklaşık %4,4 idi (%0,7 ile %22,2). Araştırma ürünü, klinikteki ürünle aynı değildir.',
    smallStudies:
      '2024 tarihli başka bir derleme, insanlarda yapılmış 40 araştırmaya baktı. Hepsi küçük ilk denemelerdi. Çoğunda etkisiz bir sahte tedavi (plasebo) yoktu ve ürün çoğunda vücudun tek bir yerine uygulandı. Derleme, güvenlik veya yarar konusunda kesin bir sonuca varmadı.',
  },
}
