// Files that a reader takes along: not another page, but what the text speaks of.
export const fileToTake =
  /\.(?:pdf|epub|mobi|azw3|djvu|csv|tsv|json|geojson|ya?ml|sqlite|xlsx?|ods|numbers|docx?|odt|rtf|txt|md|pptx?|odp|zip|tar|gz|tgz|bz2|xz|7z|rar|gpx|kmz?|mp3|m4a|ogg|wav|flac|mid|mp4|webm|mov|stl|obj|step|dxf|dwg|svg|eps|ai|psd|ttf|otf|woff2?|exe|msi|dmg|pkg|deb|rpm|apk|iso|jar|py|ipynb|r|tex|sh|ino|patch|diff)$/i;
