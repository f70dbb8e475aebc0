import type { RoleRow } from './role-row.ts';

export const de: RoleRow = {
  spokes: `~sprecher ~sprecherin ~sprecherinnen pressestelle konzernsprecher~`,
  officer: `vorstand~ ~vorstand ~chef ~chefin ~chefs geschäftsführ~ aufsichtsrat~ vorsitzend~ ~vorsitzende ~vorsitzender
    ~vorsitzenden management personalchef~ konzernleitung unternehmensleitung geschäftsleitung werksleit~ werkleit~ arbeitsdirektor~ leiter leiterin
    führungskr~ managerin manager finanzvorständin vorständin`,
  owner: `gründer~ mitgründer~ ~gründer ~gründerin firmengründer~ inhaber~ eigentümer~`,
  expert: `ökonom~ ~ökonom ~ökonomin ~ökonomen volkswirt~ ~volkswirt ~volkswirtin analyst~ ~analyst ~analystin ~experte ~expertin ~experten
    expert~ händler händlerin ~forscher ~forscherin ~forschern forscher~ wissenschaftler~ ~wissenschaftler ~wissenschaftlerin
    anwalt anwältin ~anwalt ~anwältin ~anwälte ~rechtler ~rechtlerin jurist~ berater~ ~berater ~beraterin personalberater~
    personalvermittl~ headhunter~ ~headhunter ~professor ~professorin professorin soziolog~ psycholog~ ~psycholog~ historiker~
    karrierecoach~ strateg~ ~kenner ~kennerin fondsmanager~ kolumnist~`,
  advisory: `konkurrent~ wettbewerber~ konkurrenz rivale~ institut institut~ ~institut universität ~universität hochschule kanzlei personalberatung unternehmensberatung
    ~beratung marktforsch~ stiftung ~stiftung handelskammer verband ~verband wirtschaftsforschung jobportal stellenportal
    jobbörse personaldienstleister~ `,
  worker: `seit_19~ seit_20~ seit_~_jahren_in seit_~_jahren_im seit_~_jahren_am lackierer~ dreher~ ~entwicklerin ~verkäuferin recruiterin mitarbeiter~ ~mitarbeiter ~mitarbeiterin beschäftigte~ arbeiter arbeiterin ~arbeiter ~arbeiterin angestellte~ ex-mitarbeiter~
    entwickler~ ~entwickler ~entwicklerin ingenieur~ ~ingenieur ~ingenieurin techniker~ ~techniker informatiker~
    programmierer~ monteur~ schlosser~ schweißer~ mechaniker~ verkäufer~ kassierer~ lagerist~ azubi~ auszubildende~
    schichtführer~ betroffene~ sachbearbeiter~ fahrer fahrerin pfleger~ seit_~_jahren_für seit_~_jahren_bei`,
  union: `gewerkschaft~ ~gewerkschaft ~gewerkschafter gewerkschafter~ betriebsrat~ betriebsrät~ ~betriebsrat ~betriebsrätin
    ~betriebsratschef~ ~betriebsrats ~betriebsratsvorsitzend~ gesamtbetriebsrat~ ig_metall verdi ver.di ig_bce
    bezirksleiter~ bezirkssekretär~ vertrauensleute vertrauenskörper~ arbeitnehmervertreter~ personalrat~`,
  official: `minister~ ~minister ~ministerin ministerium ~ministerium bundeskanzler~ kanzler~ bürgermeister~ ~bürgermeister
    ~bürgermeisterin oberbürgermeister~ ministerpräsident~ abgeordnet~ landrat landrätin regierung~ bundesregierung
    landesregierung staatssekretär~ senator~ ~senatorin behörde bundesagentur arbeitsagentur gericht arbeitsgericht polizei`,
  authority: `behörde amt agentur kommission ausschuss`,
  trade: `branchenkenner~ branchenexpert~ branchenkreise brancheninsider~`,
  person: `mann frau kollege~ kollegin vater mutter familienvater jährige ~-jährige ~-jähriger jähriger`,
  public: `nutzer~ ~nutzer ~nutzerin user~ kund~ leser~ anwohner~ nachbar~ bürger bürgerin einwohner~ kommentator~`,
  anonymous: `anonym~ ungenannt~ nicht_genannt namentlich_nicht ungenannt_bleiben`,
  insider: `~kreise ~kreisen quelle insider~ kreise`,
  document: `~schreiben schreiben mitteilung ~mitteilung brief ~brief rundschreiben memo e-mail pressemitteilung erklärung bericht
    mail rundmail ~mail`,
  firm: `bank start-up startup ~bank unternehmen ~unternehmen konzern ~konzern firma arbeitgeber hersteller ~hersteller autobauer ~bauer zulieferer ~zulieferer
    versicherer fluggesellschaft händler~ ~händler softwarehaus`,
  outlet: `zeitung magazin nachrichtenagentur blatt sender`,
  dismissed: `entlassen~ gekündigt~ gefeuert~ ex-mitarbeiter~ ehemalig~_mitarbeiter~ früher~_mitarbeiter~ ehemalig~_beschäftigte~
    ehemalig~_angestellte~ ihren_job_verl~ seinen_job_verl~ ihre_stelle_verl~ seine_stelle_verl~ arbeitslos~ gekündigt_wurde entlassen_wurde deren_stelle dessen_stelle`,
  former: `ex-~ ehemalig~ früher~ einstig~`,
  inHouse: `forscher~ wissenschaftler~ berater~ spezialist~`,
  department: `personal finanz~ vertrieb~ technik kaufmännisch~ technisch~ stellvertretend~ leitend~ zuständig~`,
};
