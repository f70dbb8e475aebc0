import type { Passage } from './passage.ts';

export const ES: readonly Passage[] = [
  {
    cut: 'Aurelia',
    text: `La dirección de Aurelia ha comunicado un ERE para 210 trabajadores.
«No aceptaremos despidos forzosos», advirtió Marta Vidal, portavoz de CCOO en la empresa.
«El ajuste es imprescindible para garantizar la viabilidad», defendió el consejero delegado de Aurelia, Íñigo Salas.
Para el profesor de Economía Aplicada Luis Barrena, de la Universidad de Oviedo, el problema es otro. «Han llegado diez años tarde», resume.`,
    said: [
      'No aceptaremos | Marta Vidal | worker | direct | portavoz de CCOO',
      'El ajuste es | Íñigo Salas | company | direct | consejero delegado',
      'Han llegado | Luis Barrena | expert | direct | profesor',
    ],
  },
  {
    cut: 'Cobalto',
    text: `Un empleado de Cobalto despedido la semana pasada cuenta que lo supo por correo. «Me cortaron el acceso a las nueve y a las diez me llamaron», relata.
«Es una práctica cada vez más común», explica la abogada laboralista Elena Prats.
La ministra de Trabajo, Inés Robledo, pidió «responsabilidad» a la compañía y anunció que «la inspección revisará el expediente».`,
    said: [
      'Me cortaron | Un empleado de Cobalto | worker | direct | -',
      'Es una práctica | Elena Prats | expert | direct | abogada',
      'responsabilidad | Inés Robledo | official | partial | ministra',
      'la inspección revisará | Inés Robledo | official | partial | ministra',
    ],
  },
  {
    cut: 'Tejidos Luna',
    text: `«Estamos dialogando con los representantes de los trabajadores», aseguró un portavoz de Tejidos Luna.
El comité de empresa lo niega. «No se ha sentado nadie a la mesa», señaló su presidenta, Rosa Marín.
«La industria textil lleva años perdiendo empleo», recuerda el analista Jordi Camps, de la consultora Ibermark.
Una vecina del pueblo lo resumía así: «Si cierra la fábrica, cerramos todos».`,
    said: [
      'Estamos dialogando | un portavoz de Tejidos Luna | company | direct | -',
      'No se ha sentado | Rosa Marín | worker | direct | presidenta',
      'La industria textil | Jordi Camps | expert | direct | analista',
      'Si cierra | Una vecina del pueblo | public | direct | -',
    ],
  },
  {
    cut: 'Pagoya',
    text: `La fintech Pagoya recortará el 18 % de su plantilla. «Crecimos demasiado rápido», admitió su fundador, Diego Arce, en una carta a los empleados.
Según Carolina Funes, socia de la firma de selección Talento Sur, «los ingenieros encontrarán trabajo; los demás, no».
Un cazatalentos que pidió el anonimato agregó: «Ya tenía veinte currículos antes del anuncio».`,
    said: [
      'Crecimos demasiado | Diego Arce | company | direct | fundador',
      'los ingenieros | Carolina Funes | expert | direct | socia',
      'Ya tenía | Un cazatalentos | anonymous-expert | direct | -',
    ],
  },
];
