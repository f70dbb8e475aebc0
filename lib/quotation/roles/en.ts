import type { RoleRow } from './role-row.ts';

export const en: RoleRow = {
  spokes: `spokes~ press_secretary press_officer press_office head_of_communications communications_director
    director_of_communications communications_chief communications_manager head_of_media media_relations`,
  officer: `hr_director people_officer plant_manager ceo cfo coo cto cio chro cmo chief executive executives chief_~ managing_director president vice_president
    svp evp vp chair chairman chairwoman chairperson director directors boss bosses board management manager managers
    general_manager hr_manager country_manager head leader leaders`,
  owner: `who_heads_a who_leads_a who_founded who_cofounded who_co-founded who_owns who_started_a who_started_the who_started_his who_started_her who_runs founder founders cofounder co-founder
    cofounders co-founders owner creator proprietor~`,
  expert: `career_strategist~ resume_writer~ adviser~ professor~ prof economist~ analyst~ lawyer lawyers attorney attorneys solicitor~ barrister~ researcher~ scholar~ academic~
    consultant~ recruiter recruiters headhunter~ head-hunter~ coach coaches strategist~ fellow lecturer~ expert experts
    psychologist~ sociologist~ historian~ scientist~ author adviser~ advisor~ research researcher~ observer observers
    watcher watchers trader~ broker~ fund_manager~ portfolio_manager~ venture_capitalist~ managing_partner partner_at columnist~ blogger~
    podcaster~ theorist~ mediator~ counsellor~ counselor~ therapist~ practitioner~ who_studies who_researches who_tracks
    who_teaches teaches_~_at teaches_~_~_at who_advises who_covers specialises_in specializes_in director_of_research think-tank investor~ pundit~
    specialist~ commentator~ dean futurist~ statistician~ ethicist~ criminologist~ demographer~ political_scientist~ activist~ advocate~ campaigner~ veteran~ career_planner~ newsletter~ watchdog~ forecaster~ host_of editor_of chief_investment_officer head_of_research research_director stock_picker~ money_manager~`,
  advisory: `rival rivals competitor survey_house polls pollsters investment_bank private_bank jobs_board job-search coaching_practice outplacement_firm staffing_firm employment_lawyers recruitment recruiting staffing talent hiring outplacement consulting consultancy consultancies advisory research
    institute think_tank university college school business_school law_firm insights analytics intelligence capital
    securities investment~ asset_management ventures venture wealth equity brokerage ratings survey pollster
    job_search job_board jobs_site job_portal jobs_marketplace job_platform careers career headhunting executive_search
    search_firm foundation centre_for center_for centre_of center_of association industry_body chamber fund hedge_fund
    gartner forrester idc globaldata emarketer mckinsey bain bcg deloitte pwc kpmg ey challenger randstad adecco
    manpower manpowergroup robert_half hays michael_page pagegroup korn_ferry heidrick egon_zehnder linkedin indeed
    glassdoor ziprecruiter zhaopin liepin maimai insight partners llp associates economics economist_intelligence advisers advisors bulletin think-tank watchdog nonprofit non-profit advocacy_group recruiters headhunters brokers stockbroker~ analysts consultants`,
  worker: `since_19~ since_20~ level_designer~ shift_supervisor supervisor~ attendant~ roofer~ plumber~ carpenter~ warehouse_hand talent_partner~ sourcer~ analyst_on_the tester~ who_started_there who_started_at personnel employee employees worker workers staff staffer~ staff_member~ engineer_who technician~ programmer programmers
    coder coders engineer engineers tester testers developer~ designer~ driver drivers nurse nurses cashier~ moderator~
    assembler~ miner miners product_manager~ project_manager~ program_manager~ programme_manager~ welder~ machinist~
    mechanic~ electrician~ teacher~ pilot~ courier~ packer~ picker~ cleaner~ clerk~ steelworker~ autoworker~ dockworker~
    foreman apprentice~ trainee~ copywriter~ at_the_plant at_the_factory at_the_site at_the_warehouse at_the_mill
    on_the_shop_floor salesperson salesman saleswoman intern interns barista~ illustrator~ animator~ architect~ operator~ who_works_at who_worked_at who_works_for who_worked_for
    who_has_worked who_had_worked who_worked_in who_works_in who_worked_as who_works_as has_worked_at has_worked_for worked_at working_at
    working_for labourer~ laborer~ shop_steward producer~ marketer~ accountant~ data_analyst~ business_analyst~ content_creator~ livestreamer~ delivery_rider~ salesperson~ receptionist~ assistant~ writer~ editor~ administrator~ who_had_been_working who_has_been_working who_had_been_at who_has_been_at who_spent who_joined who_was_working had_worked_for had_worked_at`,
  union: `unionized unionised plant_chair~ unit_chair~ shop_chair~ bargaining_unit auto_workers union_local local_president union unions unionist~ trade_union labor_union works_council labour_federation teamsters gmb uaw cwa cwu unison usw rmt
    afl-cio tuc amicus tgwu pcs ucu aslef fbu unite general_secretary national_officer regional_officer
    regional_organiser convenor staff_association shop_steward workers_alliance guild`,
  official: `committee_chair chair_of_the_committee select_committee parliamentary congressman congresswoman county_executive minister~ ministry ministries ministers prime_minister government governor mayor senator~ congress~ lawmaker~
    legislator~ mp mps member_of_parliament judge court commissioner regulator~ white_house chancellor trade_secretary
    home_secretary foreign_secretary business_secretary labor_secretary labour_secretary treasury_secretary
    pensions_secretary secretary_of secretary_general treasury central_bank police councillor~ councilor~ attorney_general
    state_department labor_department labour_department president_of_the ambassador~ magistrate~ alderman`,
  authority: `official officials administration agency department commission council committee member federal board`,
  trade: `industry_insider~ industry_source~ industry_official~ industry_executive~ industry_veteran~ market_participant~`,
  person: `person man woman mother father somebody someone people men women resident residents graduate graduates colleague
    colleagues applicant~ candidate~ jobseeker~ job_seeker~`,
  public: `user users netizen~ commenter~ commentator_on redditor~ poster internet_user~ web_user~ someone_on follower~ reader
    readers resident residents customer~ passer-by shopper~ neighbour~ neighbor~`,
  anonymous: `anonym~ on_condition_of_anonymity not_to_be_named declined_to_be_named did_not_wish_to_be_named
    asked_not_to_be_named unnamed not_named not_be_identified not_to_be_identified`,
  insider: `source sources insider~ someone_close person_familiar people_familiar person_close people_close
    people_with_knowledge`,
  document: `memo memos memorandum note letter email e-mail emails message statement notice filing document press_release
    announcement post blog_post tweet faq script slide slides report book article`,
  firm: `parent parent_company bank fintech ~maker ~builder steelmaker shipbuilder refiner utility telco operator contractor shipyard company firm group corporation business employer retailer carmaker automaker airline lender manufacturer supplier maker
    giant chain operator brewer insurer publisher startup start-up subsidiary chipmaker drugmaker grocer studio platform
    conglomerate hr_department human_resources_department hr_team personnel_department`,
  outlet: `newspaper magazine outlet broadcaster daily weekly reuters bloomberg bbc cnn afp`,
  dismissed: `locked_out_of_her locked_out_of_his locked_out_of_their lost_her_post lost_his_post laid_him_off laid_her_off let_her_go let_him_go laid-off laid_off let_go those_affected those_dismissed those_cut those_leaving was_cut was_fired was_axed was_sacked
    was_dismissed was_terminated was_retrenched was_optimised was_optimized were_cut were_fired were_axed were_sacked
    were_dismissed were_terminated were_retrenched been_cut been_fired been_sacked been_dismissed got_fired got_cut
    made_redundant lost_his_job lost_her_job lost_their_job lost_their_jobs lost_my_job former_employee~ former_worker~
    former_staff~ former_engineer~ former_designer~ former_developer~ former_manager~ former_~_employee~ former_~_worker~
    former_~_engineer~ former_~_designer~ former_~_developer~ former_~_manager~ ex-employee~ ex-worker~ ex-staff~
    redundant_worker~ dismissed_worker~ sacked_worker~ fired_worker~ whose_job whose_position whose_role whose_contract whose_team out_of_work unemployed jobless affected_by_the_layoffs affected_by_the_cuts hit_by_the_layoffs hit_by_the_cuts given_notice was_made_redundant was_let_go was_asked_to_leave was_forced_out lost_a_job`,
  former: `former ex-~ onetime one-time erstwhile`,
  inHouse: `researcher~ scientist~ specialist~ consultant~ recruiter~ practitioner~`,
  department: `operations operating operational marketing sales finance financial human resources people product design engineering regional national global senior deputy interim acting plant site store production communications technology data managing executive principal assistant associate labor labour tech technology software corporate public new`,
};
