import { type LanguageSample, lines } from './sample';

export const sample: LanguageSample = {
  labels: lines(`
    escuchar esta nota
    te puede interesar
    le podría interesar
    también te puede interesar
    lea también
    lee más
    leer más
    leer más: el horno
    ver también
    vea más
    mira también
    artículos relacionados
    noticias recientes
    notas relacionadas
    contenidos relacionados
    contenido relacionado
    entradas recientes
    más noticias
    relacionado
    relacionados
    relacionada
    relacionadas
    noticia relacionada
    nota relacionada
    lo más leído
    te recomendamos
    no te lo pierdas
    no hay comentarios:
    últimas noticias
    últimas entradas
    suscríbete
    suscríbase
    3 comentarios
    comentario
    comentarios
    etiquetas: pan
    compartir
    comparte
    comparta
    deja un comentario
    deja una respuesta
    escribe un comentario
    añadir comentario
    sobre el autor
    acerca de la autora
    categorías
    archivado en: pan
    publicado en: pan
    volver arriba
    imprimir
    entrada anterior
    artículo siguiente
    síguenos`),
  codeButtons: ['copiar', 'copiar código', 'copiado'],
  minutes: ['5 minutos', '1 minuto'],
  readingTime: ['5 minutos de lectura', 'tiempo de lectura: 5 minutos'],
  signedBy: ['por ana harina', 'autor: ana harina', 'texto: ana harina'],
  signedHow: ['escrito por ana harina', 'publicado por ana harina'],
  home: ['inicio › pan'],
  months: lines(`
    3 enero 2026
    3 febrero 2026
    3 marzo 2026
    3 abril 2026
    3 mayo 2026
    3 junio 2026
    3 julio 2026
    3 agosto 2026
    3 septiembre 2026
    3 setiembre 2026
    3 octubre 2026
    3 noviembre 2026
    3 diciembre 2026`),
  ofMonth: ['3 de mayo de 2026'],
  ago: ['hace 3 días', 'actualizado hace 1 mes'],
  invitations: ['lea también: el horno'],
  mailings: ['recibe nuestro boletín', 'cada lunes en tu bandeja de entrada'],
  signUps: ['suscríbete a nuestro boletín', 'únete al canal de whatsapp del diario'],
  readMore: ['leer más', 'seguir leyendo', 'sigue leyendo', 'continúa leyendo'],
  ads: ['continúa después de la publicidad', 'publicidad', 'cargando'],
  rights: ['todos los derechos reservados, 2026'],
  turns: ['anterior', 'siguiente'],
  boxes: [
    'compartir',
    'publicidad',
    'relacionados',
    'noticias-relacionadas',
    'etiquetas',
    'boletin',
    'lo-mas-leido',
    'mas-leidas',
  ],
  remarks: ['comentario', 'comentarios'],
  addenda: ['agradecimientos', 'fuentes', 'referencias', 'bibliografía', 'notas', 'posdata'],
  prose: lines(`
    la panadera lee más de lo que escribe, y comparte el pan con todos.
    en mayo el centeno es alto
    no te lo dije ayer
    más de cien personas murieron
    leer más rápido no es mejor
    ver más es vivir más
    por eso me fui de casa
    hace 3 días que no llueve
    sin comentarios.
    sobre el autor de la receta nadie sabe nada
    publicado en madrid, el libro se agotó
    anuncio de pan fresco en la plaza
    me gusta esto de hornear
    lo último que quedaba era harina de trigo para la fiesta del pueblo.`),
};
