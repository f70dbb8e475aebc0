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
  {
    cut: 'Arenal',
    text: `La siderúrgica Arenal presentará un ERE para 480 trabajadores. «No hay plan industrial, solo tijera», denunció Marta Solís, secretaria general de CCOO en la comarca.
Pero Arenal sostiene que la medida es «imprescindible para la viabilidad».
«El coste energético explica la mitad del problema», apunta Joaquín Vera, MBA, profesor de Economía Aplicada en la Universidad de Oviedo.
«Llevo veintidós años aquí y me entero por la radio», lamenta uno de los operarios.`,
    said: [
      'No hay plan | Marta Solís | worker | direct | CCOO',
      'imprescindible | Arenal | company | partial | -',
      'El coste | Joaquín Vera | expert | direct | profesor',
      'Llevo veintidós | uno de los operarios | worker | direct | -',
    ],
  },
  {
    cut: 'Pixelar',
    text: `«Me bloquearon la cuenta a las nueve de la mañana», cuenta una reclutadora que pide no dar su nombre. Trabajaba en Pixelar desde 2020.
La empresa confirmó la salida de 90 personas. «Agradecemos su entrega», señaló en un comunicado.
«Las tecnológicas contrataron de más», opina Elena Duarte, directora de la consultora Talento Sur.`,
    said: [
      'Me bloquearon | una reclutadora | worker | direct | -',
      'Agradecemos su | empresa | company | direct | -',
      'Las tecnológicas | Elena Duarte | expert | direct | directora',
    ],
  },
  {
    cut: 'Naviera Faro',
    text: `«Nos reunieron en la cantina y leyeron una lista», recuerda Pilar Otero, administrativa durante quince años en Naviera Faro.
Pero la compañía asegura que el ajuste «respeta los acuerdos con los sindicatos».
«Es un manual de cómo no despedir», critica Iván Rueda, cofundador de la plataforma de empleo Brújula.
La ministra de Trabajo, Alba Serna, advirtió: «La ley se va a cumplir».
«La sección sindical no firmará nada», zanjó su portavoz, Lucía Prado.`,
    said: [
      'Nos reunieron | Pilar Otero | worker | direct | administrativa',
      'respeta los | la compañía | company | partial | -',
      'Es un manual | Iván Rueda | expert | direct | cofundador',
      'La ley se va | Alba Serna | official | direct | ministra',
      'La sección | Lucía Prado | worker | direct | portavoz',
    ],
  },
];
