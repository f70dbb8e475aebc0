import type { FrameRow } from './frame-row.ts';

const SAY =
  'said|says|announced|announces|confirmed|confirms|revealed|disclosed|told (?:staff|employees|workers)';

const CUT_VERB =
  'cut|slash|axe|ax|shed|lay off|layoff|fire|sack|eliminate|reduce|trim|shrink|dismiss|drop|let go|let|close|make|scrap|retrench|furlough|downsize|part|offer|lose|restructure|terminate';
const CUT_VERB_FORMS =
  'cuts?|cutting|slash(?:es|ed|ing)|axes|axed|axing|sheds?|shedding|lays off|laid off|laying off|fires|fired|firing|sacks|sacked|sacking|eliminates?|eliminated|eliminating|reduces?|reduced|reducing|trims?|trimmed|trimming|shrinks|dismiss(?:es|ed)|dropped|let go|lets go|letting go|retrenched|furloughs|furloughed|downsizes|downsized|makes? (?:\\d|up to|about|around)|loses|terminated|parted ways|hands? out pink slips|handed out pink slips';

export const EN: FrameRow = {
  people:
    'jobs|positions|roles|posts|employees|employes|workers|staff|staffers|people|personnel|heads|colleagues|redundancies|contractors|full time equivalents?|ftes?|team members|members of staff|headcounts?|men|women|individuals|persons|executives|managers|teachers|miners|pilots|crew|drivers|engineers|developers|clerks|journalists|bankers|workmates|coworkers|associates|professionals|salaried|[a-z]{3,}(?:workers|men|women|ists|ers|ors|ees|ians|ants)',
  staff:
    'workforces?|work forces?|headcounts?|head counts?|payrolls?|staff|staffing(?: levels?)?|labou?r force|employees|workers|personnel|jobs|positions|roles|team|teams|employee base|organi[sz]ation|staff numbers|ranks',
  cut: '(?<=\\d )(?:cuts|reductions|departures)|lay offs?|layoffs?|lays off|laid off|laying off|job cuts?|jobs cuts?|job losses|job loss|job reductions?|staff cuts?|staff reductions?|workforce cuts?|workforce reductions?|headcount reductions?|head count reductions?|reductions? in force|redundanc(?:y|ies)|redundant|retrench~|dismiss(?:es|ed|ing|als?)?|sack(?:s|ed|ing|ings)?|fired|fires|firings?|firing|let go|lets go|letting go|lets? go of|letting go of|downsiz~|rightsiz~|furlough(?:s|ed|ing)?|made redundant|pink slips?|get rid of|getting rid of|got rid of|lose their jobs?|lost their jobs?|losing their jobs?|loses? jobs|lose(?:s)? (?:his|her) jobs?|axings?|job cutting|jobs cull|job cull|cull|early retirements?|voluntary (?:redundanc(?:y|ies)|separations?|departures?|exits?)|buyouts?|rationali[sz]ed?|put out of work|out of work|out of a job|show(?:n|ed|s)? (?:them |staff )?the door|graduated"? from the (?:company|firm)|terminat(?:e|es|ed|ing|ions?)|rif',
  trim: 'cut|cuts|cutting|slash(?:es|ed|ing)?|eliminat(?:e|es|ed|ing|ion)|ax|axe|axes|axed|axing|shed|sheds|shedding|trim(?:s|med|ming)?|reduc(?:e|es|ed|ing|tions?)|shrink(?:s|ing|age)?|shrank|shrunk|scrap(?:s|ped|ping)?|chop(?:s|ped|ping)?|drop(?:s|ped|ping)?|prun(?:e|es|ed|ing)|cull(?:s|ed|ing)?|clos(?:e|es|ed|ing) out|remov(?:e|es|ed|ing)|thin(?:s|ned|ning)?|lower(?:s|ed|ing)?|par(?:e|es|ed|ing)(?: down| back)?|decreas(?:e|es|ed|ing)|dump(?:s|ed|ing)?|abolish(?:es|ed|ing)?|los(?:e|es|ing|s)|lost|part(?:s|ed|ing)? (?:ways|company) with|streamlin(?:e|es|ed|ing)|offload(?:s|ed|ing)?|downscal(?:e|es|ed|ing)|cutbacks?',
  going:
    'leav(?:e|es|ing)|go|goes|going|gone|disappear(?:s|ed|ing)?|vanish(?:es|ed)?|lost|depart(?:s|ed|ing)?|at risk|under threat|on the line|for the chop|on the chopping block|threatened|in jeopardy|out|impacted by the (?:cuts|layoffs)|exit(?:s|ed|ing)?|retire(?:s|d)?|resign|quit',
  touch:
    'affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|hit|hits|involv(?:e|es|ed|ing)|cover(?:s|ed|ing)?|appl(?:y|ies|ied) to|notif(?:y|ies|ied)|told|informed|number|figure|total(?:s|ed|ing|led|ling)?|offer(?:s|ed|ing)?|accept(?:s|ed|ing)?|took|take|taken up|appli(?:ed|cations?)|dismissed|target(?:s|ed|ing)?',
  grow: 'leav(?:es|ing)(?= (?:\\w+ ){0,3}\\d)|hir(?:e|es|ed|ing)|recruit(?:s|ed|ing|ment)?|creat(?:e|es|ed|ing|ion)|add(?:s|ed|ing|ition)?|employ(?:s|ed|ing)?|transfer(?:s|red|ring)?|relocat(?:e|es|ed|ing|ion)|mov(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|retain(?:s|ed|ing)?|keep(?:s|ing)?|kept|protect(?:s|ed|ing)?|safeguard(?:s|ed|ing)?|preserv(?:e|es|ed|ing)|secur(?:e|es|ed|ing)|train(?:s|ed|ing)?|re hire[sd]?|rehir(?:e|es|ed|ing)|reassign(?:s|ed|ing)?|redeploy(?:s|ed|ing)?|strik(?:e|es|ing)|struck|walk(?:s|ed|ing)? out|protest(?:s|ed|ing)?|ballot(?:s|ed|ing)?|vot(?:e|es|ed|ing)|surveyed|polled|attend(?:s|ed|ing)?|serv(?:e|es|ed|ing)|killed|injured|died|arrested|infected|represent(?:s|ed|ing)? (?:by|about|some)|bring(?:s|ing)? back|reinstat(?:e|es|ed|ing)|open(?:s|ed|ing)?|fill(?:s|ed|ing)?|grew|grow(?:s|ing|n)?|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|rais(?:e|es|ed|ing)|expand(?:s|ed|ing)?|outsourc(?:e|es|ed|ing)',
  whole:
    "of (?:the )?(?:[a-z&.]+ ){0,2}[a-z&.]+'s|of (?:its|the|their|his|her|our|our own|your|those|these|all|all its|all the)(?: (?:entire|roughly|about|nearly|more than|some|approximately|around|global|total|current|estimated|worldwide|remaining))*|out of(?: (?:its|a|the)(?: total)?)?|(?:work ?force|headcount|head count|staff|payroll|total|employees|team) (?:of|was|is|stood at|stands at|totaled|totals|numbered|numbers)(?: \\w+ly)?|from(?: (?:its|a|the|about|around|roughly|nearly|some))?|employ(?:s|ed|ing)?|has|have|had|having|with(?: a (?:workforce|staff|headcount) of)?|there (?:are|were)|currently|now|left with|remaining|among(?: its| the)?|base of|hir(?:e|es|ed|ing)",
  exists: 'there (?:are|were)',
  wholeAfter:
    '(?:more|fewer|less|higher|lower) than|(?:who )?(?:are |were |is )?(?:currently |now )?(?:employed|working|remain(?:ing|s)?|left)|in total|strong|world ?wide before',
  level: '(?:down |back )?to',
  levelAfter: '',
  part: 'including|includ(?:e|es|ed)|of which|of those|of these|of that number|of them|among (?:them|those|these)|comprising|made up of|the rest|the remaining|the other|the others',
  things:
    'open (?:roles|positions|jobs)|vacancies|unfilled (?:roles|positions)|stores|shops|outlets|branches|plants|factories|sites|offices|restaurants|locations|markets|countries|states|cities|companies|firms|businesses|banks|employers|startups?|suppliers|dealers|dealerships|brands|models|times|hours|days?|weeks?|months?|years?|decades?|users|subscribers|customers|consumers|clients|members(?! of)|patients|participants|students|pupils|readers|viewers|followers|voters|shareholders|investors|creditors|lenders|lawmakers|shares|dollars|euros|pounds|yen|yuan|rupees|cents|miles|tons|tonnes|barrels|units|vehicles|cars|planes|jets|aircraft|games|points|degrees|servers|computers|containers|numbers|letters|orders|papers|quarters|rounds|meters|metres|centers|centres|parameters|parties|ministers|leaders|seniors|vendors|respondents|job seekers|applicants|candidates|winners|players|others|years old|year olds|half|billion|billions|bn|mn|trillion|percent|of the vote|vintners|farmers|growers|refugees|prisoners|soldiers|villagers|residents|homeowners|tenants|visitors|travel+ers|passengers|tourists|errors|factors|motors|transistors|processors|sensors|monitors|rivals|competitors|partners|signers|petitioners|protesters|demonstrators|owners|minutes',
  measure:
    'costs?|spending|expenses?|budgets?|sales|revenues?|profits?|earnings|income|prices?|pay|salar(?:y|ies)|wages?|bonus(?:es)?|benefits?|shares?|stock|stake|production|output|capacity|debt|deficit|emissions?|rates?|tax(?:es)?|tariffs?|overheads?|investment|turnover|orders|demand|dividends?|losses(?! of jobs)|value|valuation|margins?|hours|growth|hiring|attrition|funding|rent|fees?|doses?|forecasts?|guidance|fuel|energy|power|traffic|weight|size of its (?:fleet|board)|fleet|flights|stores|spend|time',
  inner: 'of|worldwide|globally|nationwide|its|the|their|our|his|her|all|more|other|s',
  conjunction:
    'and|but|while|whereas|although|though|as|after|before|because|which|who|when|since|where|until|that|across|throughout|during|within|amid|following|due|despite',
  equals:
    'or|i e|ie|that is|about|around|roughly|approximately|nearly|equal(?:ing|s)? to|equivalent to|equates? to|equating to|represent(?:s|ing|ed)?|account(?:s|ing|ed)? for|amount(?:s|ing|ed)? to|comprising|making up|make up|corresponding to|some|almost|more than|over|just over|just under|reflects?|translat(?:es|ing) (?:in)?to|which is|affecting|affects?|impacting',
  further:
    'also|further|another|additional|\\d more|again|earlier|previously|already|last year|last month|previous|second round|new round|another round|separately|on top of|in addition to|same week|prior|later|then',
  subject: {
    firm: 'it|its|we|our|us|the (?:[a-z]+ ){0,3}(?:company|firm|group|corporation|bank|lender|retailer|chain|carmaker|automaker|airline|manufacturer|maker|startup|start up|giant|operator|brand|publisher|broadcaster|network|conglomerate|business|unicorn|platform|carrier|insurer|supplier|drugmaker|chipmaker|brokerage|agency|developer|studio|supermarket|major|player|juggernaut|behemoth|powerhouse|employer|subsidiary|division|unit|parent|shipbuilder|miner|producer|steelmaker|plant|factory|titan|heavyweight|leader|provider|exchange|app|service|site|website|newspaper|magazine|stalwart|utility|brewer|builder|planemaker|planemaker|restaurant|hospital|contractor|consultancy|vendor)|he|she|they|management|bosses',
    many: '(?:tech|technology|many|most|several|other|some|u\\.?s\\.?|american|european|british|german|chinese|japanese|indian|big|large|small|major|leading|global|top|more|those|these|all|both|two|three|four|five|\\d+|of|by|at|across) (?:[a-z]+ ){0,2}(?:companies|firms|employers|startups|start ups|banks|retailers|carmakers|automakers|airlines|businesses|manufacturers|giants|makers|publishers|corporations|insurers|suppliers|unicorns|majors|lenders|brands|chains|operators)|startups|start ups|unicorns|employers|^(?:companies|firms|businesses|retailers|banks|airlines|carmakers|automakers)|(?:the|our|their|whole|entire|tech|technology|auto|automotive|car|steel|banking|financial|media|retail|airline|chip|manufacturing|public|private|energy|oil|construction|textile|games?|gaming|video game|crypto) (?:[a-z]+ )?(?:industry|industries|sectors?|economy)|industry ?wide|nationwide|economy|tech workers|tech employees|(?:unemployment|jobless|labou?r market|non ?farm)|an average of|layoffs\\.fyi|challenger gray|challenger, gray',
    bodies:
      'government|ministry|ministries|council|city hall|county|school districts?|schools?|districts?|universit(?:y|ies)|college|army|navy|air force|military|police|parliament|congress|senate|department of [a-z]+|state department|pentagon|federal|civil service|civil servants|public servants|nasa|the nhs|library|libraries|charity|church|doge|white house|administration',
    aside:
      'after|following|unlike|like|rivals?|competitors?|than|against|joins?|joining|joined|such as|owner of|owns|owned|bought|buys|buying|acquir(?:e|es|ed|ing)|acquisition of|takeover of|purchase of|merger with|merged with|merging with|sold to|sells|selling|sold|deal with|spin off (?:of|from)|spun off from|supplier to|supplies|contract with|from rivals?|formerly|ex|former|competes? with|competition from|backed by|owned by|controlled by|invested in|stake in|including|(?:including|such as|like)(?: [a-z]+){1,2}|similar to|alongside|as well as|via|in line with|days after|weeks after|months after|parent(?: company)? of|parent(?: company)?|partner|customers? like|customers? such as|client',
    asideAfter: "'s? (?:rival|competitor|acquisition of|takeover of|purchase of|bid for)",
    source:
      'according to|told|tells|reported by|report by|report from|citing|cited by|source|sources?:|interview with|quoted by|seen by|obtained by|reviewed by|spoke to|speaking to|published by|analysts? (?:at|from|with|for)|economists? at|in a report,|data from|tracked by|written by|by the|via|hat tip|posted on|post on|wrote on|on|reports?',
    sourceAfter:
      "'?s? ?(?:first )?(?:report(?:s|ed)? (?:on|that|earlier|late|the|last|this|today|mon|tue|wed|thu|fri|sat|sun|citing)|report(?:s|ed)?(?=$|[,.:;])|wrote|writes|quoted|cites|citing|has learned|said in a (?:note|report)|estimates|analysts?|news reported|report(?= said| says))",
    at: 'at|by|of|for|within|inside|across|throughout|from|with|in',
    atAfter: "'s|'",
    topic: '',
    acts: `(?:,[^,]{1,60}, )?(?:has |have |had |also |now |today |yesterday |recently |reportedly |on \\w+day |this week |last \\w+ |is |was )*(?:(?:${SAY}) (?:\\w+ ){0,3}?(?:that )?(?:it|its)(?![\\p{L}'])|(?:${SAY}) (?:plans|the layoffs?|the elimination|the reduction|job cuts|layoffs|\\w+ layoffs)|(?:plans?|planned|planning|will|would|to|intends?|expects?|aims?|may|could|set to|going to|forced to|preparing to)(?: to)? (?:\\w+ )?(?:${CUT_VERB})|(?:asks?|asked|forced|forces) (?:[\\p{L}\\p{N}.,]+ ){1,4}(?:employees|workers|staff)|${CUT_VERB_FORMS})`,
    kinds:
      'unicorns|companies|firms|employers|majors|startups?|start ups?|carmaker|automaker|airline|bank|lender|retailer|chain|giant|maker|drugmaker|chipmaker|planemaker|brewer|insurer|operator|publisher|broadcaster|carrier|supplier|unicorn|platform|tech|technology|edtech|fintech|software|e commerce|online|group|firm|company|conglomerate|manufacturer|developer|producer|provider|brand|major|rival|parent|subsidiary|unit|us|u.s|uk|british|german|french|american|chinese|japanese|indian|european|engineering|aerospace|healthtech|news|breaking|update|exclusive|report|former',
    openers:
      'management|bosses|unions?|analysts?|sources?|officials?|experts?|layoffs?|employees|workers|staff|executives|investors|shares|sales|leaders|plans?|reports?|some|around|nearly|almost|about|over|hundreds|thousands|dozens|job|jobs|another|both|each|two|three|meanwhile|however|earlier|later|last|this|that|these|those|today|yesterday|recently|ceo|chief|chairman|president|mr|mrs|ms|dr|sir|lord|prime|minister|secretary|governor|mayor|people|many|most|no|if|when|why|how|what|here|there|local|global|big|top|new|it|we|they|he|she|you|i|who|bosses|cost|severance|restructuring|redundancies',
    persons:
      'boss|ceo|chief|executive|founder|co founder|cofounder|president|chairman|chairwoman|director|officer|mr|mrs|ms|dr|minister|owner|billionaire|spokesman|spokeswoman|spokesperson|analyst|manager|secretary|leader|editor|investor|mogul|tycoon|sir|lord',
    atName: 'at|from',
    each: 'each|apiece|respectively|individually',
  },
  status: {
    denied:
      "den(?:y|ies|ied|ying)|denial|rejected (?:\\w+ ){0,2}(?:reports?|rumou?rs?|claims?|speculation)|dismissed (?:\\w+ ){0,2}(?:reports?|rumou?rs?|claims?|speculation)|no plans? (?:to|for)|no intention (?:to|of)|not true|untrue|false|refuted|rebutted|rul(?:e|es|ed|ing) out|baseless|incorrect|has not decided|won't|will not|is not (?:going to|planning to|cutting|laying)|are not (?:planning|cutting|laying)|did not (?:cut|lay)|does not plan",
    not: "without|not|no|never|instead of|rather than|avoid(?:s|ed|ing)?|averted|n't|prevent(?:s|ed|ing)?|reversed|reversing|scrapped plans? to|cancel(?:led|s)? (?:plans? to)?|abandon(?:ed|s)? plans? to",
    planned:
      "will|'ll|would|plan(?:s|ned|ning)? (?:to|on|for)?|plan|plans|planning|to|going to|intend(?:s|ed|ing)?|consider(?:s|ed|ing)|expect(?:s|ed|ing)?|aim(?:s|ed|ing)? to|set to|about to|could|may|might|propos(?:e|es|ed|ing|al)|mull(?:s|ing|ed)?|prepar(?:es|ed|ing)|weigh(?:s|ed|ing)|seek(?:s|ing)?|at risk|looming|upcoming|over the next|by the end of|target(?:s|ed|ing)?",
    announced: `${SAY}|announcement|announcing|memo|statement|unveil(?:s|ed|ing)?|informed|notified`,
    filed:
      'warn notice|warn act|warn filing|warn letter|filing|filed|notice (?:filed|with the state)|regulatory filing|worker adjustment|state filing',
    supposed:
      'if|unless|suppose|imagine|assuming|hypothetical(?:ly)?|would have had to|should the|were to|in case|for example|say you|what would',
  },
};
