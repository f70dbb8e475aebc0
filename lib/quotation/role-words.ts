/**
 * Words of offices and descriptions by kind, in all languages at once: an
 * English title stands in a Japanese text as often as not. `~` stands for any
 * letters; words of scripts without spaces match anywhere.
 */
export const ROLE_WORDS = {
  spokes: `spokes~ press_secretary press_officer press_office ~sprecher ~sprecherin pressestelle ~unternehmenssprecher porte-parole
    portavo~ porta-voz porta-vozes portavoce пресс-секретар~ пресс-служб~ официальн~_представител~ woordvoerder~
    voorlichter talesperson~ talesman~ talesm~ presschef~ 发言人 發言人 新闻官 公关 公關 広報 報道官 대변인 홍보팀 홍보
    head_of_communications communications_director director_of_communications communications_chief`,
  officer: `ceo cfo coo cto cio chro cmo chief executive executives chief_~ managing_director president vice_president
    svp evp vp chair chairman chairwoman chairperson director directors boss bosses board management manager managers
    general_manager hr_manager country_manager head leader leaders vorstand~ ~vorstand ~chef ~chefin ~chefs geschäftsführer~ aufsichtsrat~ vorsitzend~ ~vorsitzende ~vorsitzender ~vorsitzenden
    management personalchef~ konzernleitung unternehmensleitung pdg dg dirigeant~ direction directeur directrice
    directeurs président présidente patron patronne drh gérant~ consejer~_delegad~ director~ directora president residents
    presidenta directiv~ diretor~ presidente executiv~ amministratore_delegat~ amministratric~ direttor~ direttric~
    dirigente vertici гендиректор~ генеральн~_директор~ директор~ глав~ председател~ топ-менеджер~ руководств~
    руководител~ менеджер~ вице-президент~ topman topvrouw bestuursvoorzitter directeur vd koncernchef~ ordförande
    总监 總監 主管 首席 总裁 總裁 董事长 董事長 首席执行官 執行長 总经理 總經理 高管 负责人 負責人 副总裁 副總裁 董事 管理层 掌门人 社長 会長
    取締役 最高経営責任者 最高財務責任者 代表 役員 幹部 専務 常務 経営陣 会長 회장 사장 대표 대표이사 부사장 임원 최고경영자
    전무 상무 이사 본부장 경영진`,
  owner: `who_founded who_cofounded who_co-founded who_owns who_started founder founders cofounder co-founder cofounders co-founders owner creator gründer~ mitgründer~
    firmengründer~ inhaber~ fondateur fondatrice cofondateur cofondatrice fundador~ cofundador~ fondator~ fondatric~
    cofondator~ основател~ сооснователь~ учредител~ oprichter~ medeoprichter~ grundare medgrundare 创始人 創始人 创办人
    創辦人 联合创始人 聯合創始人 創業者 共同創業者 創設者 창업자 설립자 공동창업자 창립자`,
  expert: `professor~ prof prof. economist~ analyst~ lawyer lawyers attorney attorneys researcher~ scholar~ academic~
    consultant~ recruiter recruiters headhunter~ head-hunter~ coach coaches strategist~ fellow lecturer~ expert experts
    psychologist~ sociologist~ historian~ scientist~ author adviser~ advisor~ research researcher~ observer observers watcher watchers trader~ broker~ fund_manager~ venture_capitalist~ managing_partner partner_at
    columnist~ blogger~ podcaster~ theorist~ mediator~ counsellor~ counselor~ therapist~ practitioner~ who_studies
    who_researches who_tracks who_teaches who_advises specialises_in specializes_in director_of_research think-tank
    investor~ pundit~ specialist~ commentator~ dean ökonom~ ~ökonom ~ökonomin volkswirt~ ~volkswirt ~volkswirtin analyst~
    ~experte ~expertin ~experten händler händlerin ~forscher ~forscherin ~forschern forscher~ wissenschaftler~ anwalt anwältin ~anwalt
    ~anwältin ~anwälte berater~ ~berater ~beraterin personalberater~ ~professor ~professorin soziolog~ psycholog~
    jurist~ économist~ analyste~ avocat avocate avocats chercheu~ professeur~ expert experte experts spécialiste
    consultant~ sociologue~ psychologue~ politologue enseignant-chercheur universitaire juriste recruteu~ chasseu~_de_têtes
    economist~ analist~ abogad~ investigador~ catedrátic~ profesor~ expert~ consultor~ sociólog~ psicólog~
    cazatalentos reclutador~ asesor~ laboralista analist~ advogad~ pesquisador~ especialist~ professor~ recrutador~
    economist~ analist~ avvocat~ ricercat~ professor~ espert~ consulent~ docente sociolog~ giuslavorist~ экономист~
    аналитик~ юрист~ адвокат~ исследовател~ профессор~ эксперт~ консультант~ рекрутер~ хедхантер~ социолог~ психолог~
    политолог~ научн~_сотрудник~ стратег~ hoogleraar econoom ~econoom analist~ advocaat onderzoeker~ deskundige~
    ekonom ekonomer ~ekonom analytiker professor forskare jurist expert 研究员 研究員 教授 分析师 分析師 经济学家
    經濟學家 学者 學者 专家 專家 律师 律師 顾问 顧問 猎头 獵頭 招聘 首席经济学家 研究院院长 副研究员 讲师 講師 合伙人 合夥人 评论员
    咨询师 資深HR アナリスト エコノミスト 専門家 弁護士 研究者 准教授 コンサルタント ストラテジスト 社労士 社会保険労務士
    ジャーナリスト 評論家 ヘッドハンター 転職エージェント キャリアアドバイザー キャリアコンサルタント 主任研究員 大学院教授
    연구원 교수 변호사 노무사 애널리스트 전문가 연구위원 경제학자 컨설턴트 헤드헌터 학자 평론가 이코노미스트 세무사`,
  advisory: `recruitment recruiting staffing talent hiring outplacement consulting consultancy consultancies advisory research institute institut~ think_tank
    university ~universität hochschule université universidad universidade università университет~ институт~ college
    school business_school law_firm kanzlei bufete insights analytics intelligence capital securities
    investment~ asset_management ventures venture wealth equity bank brokerage ratings survey pollster
    job_search job_board jobs_site job_portal jobs_marketplace job_platform careers career headhunting
    executive_search personalberatung unternehmensberatung ~beratung marktforsch~ think-tank fondation stiftung
    foundation centre_for center_for centre_of center_of association industry_body chamber handelskammer verband ~verband wirtschaftsforschung ~institut gartner forrester idc globaldata emarketer
    mckinsey bain bcg deloitte pwc kpmg ey challenger randstad adecco manpower manpowergroup robert_half hays
    michael_page pagegroup korn_ferry heidrick egon_zehnder linkedin indeed glassdoor ziprecruiter zhaopin liepin maimai
    fund hedge_fund estudio consultora consultoría consultoria società_di_consulenza
    консалтинг~ кадров~ агентств~ инвесткомпани~ 研究院 研究所 研究会 研究中心 智库 智庫 证券 證券 咨询 諮詢 大学 大學
    学院 学院 律师事务所 律所 招聘网 猎头公司 基金 银行 協會 协会 総研 総合研究所 証券 銀行 法律事務所 リサーチ 転職
    人材 研究センター 연구원 연구소 대학 대학교 증권 투자 컨설팅 경제연구원 법무법인 리서치`,
  worker: `personnel laid-off laid_off former_employee~ former_worker~ former_staff~ ex-employee~ employee employees worker workers
    staff staffer~ staff_member~ engineer_who technician~ programmer programmers coder coders engineer engineers tester testers developer~ designer~
    driver drivers nurse nurses cashier~ moderator~ tester~ assembler~ miner miners product_manager~ project_manager~ program_manager~ programme_manager~ welder~ machinist~ mechanic~ electrician~ teacher~ pilot~ courier~ packer~
    cleaner~ clerk~ steelworker~ autoworker~ dockworker~ foreman apprentice~ trainee~ copywriter~ at_the_plant at_the_factory
    at_the_site at_the_warehouse at_the_mill on_the_shop_floor salesperson salesman saleswoman
    intern interns who_was_laid_off who_was_let_go who_lost_~_job
    who_had_been_laid_off who_were_laid_off who_works_at who_worked_at who_works_for who_worked_for who_has_worked who_had_worked who_worked_in who_works_in who_worked_as who_works_as working_at working_for labourer~ laborer~ shop_steward
    mitarbeiter~ ~mitarbeiter beschäftigte~ arbeiter arbeiterin angestellte~ ex-mitarbeiter~ salarié~ ex-salarié~
    employé~ ouvrier~ ouvrière~ emplead~ trabajador~ ex-emplead~ exemplead~ despedid~ operari~ funcionári~ trabalhador~
    ex-funcionári~ demitid~ empregad~ dipendent~ lavorator~ lavoratric~ ex_dipendent~ operai~ сотрудник~ работник~
    бывш~_сотрудник~ уволенн~ рабоч~ werknemer~ medewerker~ anställd~ medarbetare 员工 員工 职员 職員 前员工 被裁
    工程师 程序员 工人 在职 劳方 勞方 勤める 勤務 働く 社員 従業員 元社員 元従業員 会社員 직원 직원들 전직_직원 근로자 노동자 재직자 퇴사자`,
  union: `union unions trade_union labor_union works_council labour_federation teamsters gmb uaw cwa
    cwu unison usw rmt afl-cio tuc amicus tgwu pcs ucu aslef fbu
    general_secretary national_officer regional_officer regional_organiser convenor staff_association gewerkschaft~
    ~gewerkschaft ~gewerkschafter gewerkschafter~ betriebsrat~ betriebsrät~ ~betriebsrat ~betriebsrätin ~betriebsratschef~ ~betriebsrats
    gesamtbetriebsrat~ ig_metall verdi ver.di ig_bce syndicat~ syndical~ syndiqué~ cgt cfdt fo cfe-cgc cftc unsa
    délégué~_syndical~ cse comité_d'entreprise sindicat~ sindical~ ccoo ugt comité_de_empresa cisl cgil uil fiom fim
    rsu sindacat~ sindacal~ sindicalist~ профсоюз~ vakbond~ fnv cnv ondernemingsraad facket fackförbund~ unionen
    if_metall 工会 工會 労働組合 労組 組合 連合 노조 노동조합 노총 민주노총 한국노총 지부장 노조위원장`,
  official: `minister~ ministry ministries ministers prime_minister government governor mayor senator~ sen. rep. gov.
    congress~ lawmaker~ legislator~ mp mps member_of_parliament judge court commissioner regulator~
    white_house chancellor trade_secretary home_secretary foreign_secretary business_secretary labor_secretary
    labour_secretary treasury_secretary pensions_secretary secretary_of secretary_general treasury central_bank police councillor~ attorney_general state_department president_of_the ambassador~
    ~minister ~ministerin ministerium ~ministerium bundeskanzler~ kanzler~ bürgermeister~ ~bürgermeister~
    oberbürgermeister~ ministerpräsident~ abgeordnet~ landrat regierung~ bundesregierung staatssekretär~ behörde
    bundesagentur ministre~ ministère maire député~ sénat~ préfet préfète préfecture élu élue gouvernement ministr~
    ministerio alcald~ diputad~ senador~ gobierno conseller~ prefeit~ ministério governo deputad~ vereador~ sindaco
    sindaca assessor~ onorevole parlamentar~ governator~ regione министр~ министерств~ правительств~ депутат~ мэр~
    губернатор~ кремл~ сенатор~ чиновник~ минтруд~ суд~ burgemeester kamerlid wethouder statsminister riksdagsledamot
    kommunalråd 部长 部長級 外交部 商务部 人社部 劳动部 勞動部 工信部 教育部 经济部 經濟部 市长 市長 政府 官员 官員 法院 部委 局长 大臣 厚労相 経産相 首相 知事
    官房長官 厚生労働省 経済産業省 労働局 장관 정부 시장 의원 대통령 고용노동부 산업부 도지사 차관 국회의원`,
  authority: `official officials administration agency department commission council committee member federal board
    behörde amt agentur commission conseil agence administration consejo comisión agencia conselho comissão agência
    consiglio commissione agenzia комисси~ совет~ ведомств~ raad commissie nämnd 委员会 委員會 局 委員会 위원회 공단`,
  trade: `industry_insider~ industry_source~ industry_official~ industry_executive~ market_participant~ branchenkenner~
    branchenexpert~ branchenkreise 业内人士 業內人士 资深从业者 資深從業者 从业者 业界人士 業界関係者 業界人 업계_관계자
    업계`,
  person: `person man woman mother father somebody someone people men women resident residents graduate graduates colleague
    colleagues applicant~ candidate~ jobseeker~ job_seeker~ mann frau kollege~ kollegin homme femme hombre mujer homem
    mulher uomo donna мужчина женщина 男子 女子 男性 女性 남성 여성`,
  public: `user users netizen~ commenter~ commentator_on redditor~ poster internet_user~ web_user~ someone_on follower~
    reader readers resident residents customer~ passer-by shopper~ nutzer~ ~nutzer ~nutzerin kund~ leser~ anwohner~ internaute~
    utilisateu~ client~ habitant~ riverain~ lect~ usuari~ internaut~ client~ vecin~ vizinh~ morador~ utent~ пользовател~
    читател~ жител~ подписчик~ gebruiker~ användare kund 网友 網友 网民 網民 用户 用戶 读者 讀者 ネット利用者 ネットユーザー
    ユーザー 利用者 住民 ネット上 SNS 네티즌 누리꾼 커뮤니티 이용자 소비자 주민 시민`,
  anonymous: `anonym~ on_condition_of_anonymity not_to_be_named declined_to_be_named did_not_wish_to_be_named
    asked_not_to_be_named unnamed not_named not_be_identified not_to_be_identified nicht_genannt ungenannt~ anónim~
    anônim~ anonimato anonymat анонимн~ на_условиях_анонимности 匿名 不愿具名 不願具名 不愿透露 化名
    익명`,
  insider: `source sources insider~ someone_close person_familiar people_familiar person_close people_close people_with_knowledge
    quelle insider~ source_proche fuente~ fonte fontes fonti источник~ 知情人士 消息人士 内部人士 接近 内部员工 関係者
    소식통 관계자`,
  document: `memo memos memorandum note letter email e-mail emails message statement notice filing document press_release
    announcement post blog_post tweet faq script slide slides report book article ~schreiben mitteilung ~mitteilung
    brief ~brief rundschreiben memo e-mail pressemitteilung erklärung note communiqué courriel lettre message courrier
    document comunicado carta correo nota memorando mensaje documento comunicado carta mensagem lettera comunicato
    messaggio письм~ заявлени~ сообщени~ пресс-релиз~ служебн~_записк~ bericht mededeling meddelande brev
    pressmeddelande 公告 声明 聲明 通知 内部信 公开信 邮件 郵件 文件 须知 長文 通告 贈言 海报 告示 通知書 声明文 メール
    文書 社内文書 お知らせ 案内 발표문 입장문 공지 성명 이메일 공문 안내문`,
  firm: `company firm group corporation business employer retailer carmaker automaker airline lender manufacturer
    supplier maker giant chain operator brewer insurer publisher startup start-up subsidiary chipmaker drugmaker grocer
    studio platform conglomerate autobauer zulieferer versicherer fluggesellschaft constructeur banque enseigne
    fabricante aerolínea montadora fabbrica casa_automobilistica банк завод unternehmen konzern firma arbeitgeber hersteller entreprise
    groupe société enseigne direction empresa compañía grupo multinacional empresa companhia azienda gruppo società
    компани~ корпораци~ холдинг~ работодател~ bedrijf concern företaget bolaget koncernen 公司 集团 集團 方面 官方 企业 资方 資方
    同社 会社 企業 当社 회사 기업`,
  outlet: `newspaper magazine outlet broadcaster daily weekly reuters bloomberg bbc cnn afp
    zeitung magazin nachrichtenagentur journal quotidien hebdomadaire diario periódico jornal revista quotidiano
    giornale газет~ издани~ krant tidning 日报 日報 新闻 新聞 通信社 通讯社 记者 記者 新聞社 신문 통신 기자`,
} as const;

export type RoleKind = keyof typeof ROLE_WORDS;
