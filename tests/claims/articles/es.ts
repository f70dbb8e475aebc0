import type { Articles } from './articles.ts';

export const ES: Articles = {
  firms: ['Halcon', 'Brill', 'Mirlo'],
  rows: [
    ['Halcon: 300 despidos en la planta de Zaragoza', ['Halcon 300']],
    [
      'Halcon negocia con los sindicatos un ERE que afectará a un máximo de 5.124 trabajadores, cerca del 32% de la plantilla.',
      ['Halcon 5124 32%'],
    ],
    [
      'El banco Brill ha pactado la salida de 2.900 empleados mediante bajas incentivadas y prejubilaciones.',
      ['Brill 2900'],
    ],
    ['La compañía anunció ayer el despido de la mitad de sus 80 empleados.', ['- 50%']],
    ['Mirlo despide a uno de cada cinco empleados en Argentina.', ['Mirlo 20%']],
    ['Halcon desmiente que vaya a despedir a 700 personas.', ['Halcon 700']],
    [
      'Tras el ajuste de Brill, que eliminó 1.500 puestos, Halcon recorta otros 400.',
      ['Brill 1500', 'Halcon 400'],
    ],
    ['El paro bajó en 25.000 personas en abril.', []],
    ['Halcon, con 11.000 empleados en todo el mundo, presentó ayer sus resultados.', []],
    ['Unos 340 trabajadores de Mirlo se quedan sin empleo tras el cierre de la fábrica.', ['Mirlo 340']],
    [
      'Mirlo tiene previsto prescindir de 120 trabajadores, que se suman a los 260 ya despedidos en marzo.',
      ['Mirlo 120', 'Mirlo 260'],
    ],
    [
      'Halcon recortará el 15% de su plantilla mundial, unos 8.500 empleos, según el plan presentado el lunes.',
      ['Halcon 8500 15%'],
    ],
    ['Mirlo echa el cierre en Burgos y despide a sus 190 trabajadores.', ['Mirlo 190']],
    [
      'El ERE de Brill afectará finalmente a 1.418 personas, frente a las 1.900 previstas inicialmente.',
      ['Brill 1418'],
    ],
    ['Halcon y Mirlo suprimirán 600 y 250 empleos, respectivamente.', ['Halcon 600', 'Mirlo 250']],
    ['Uno de cada diez empleados de la compañía perderá su trabajo.', ['- 10%']],
    ['Mirlo creará 500 puestos de trabajo en su nuevo centro logístico.', []],
    ['Más de 4.000 trabajadores de Brill secundaron la huelga.', []],
  ],
};
