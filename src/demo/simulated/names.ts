const given = (
  "Ada Abel Alma Amos Anita Anton Astrid Basil Beatrix Benno Bridget Bruno Carla Caspar Celia Clement Dagny Dana Delia " +
  "Dmitri Edda Edgar Elin Emil Esme Ewan Fatima Felix Flora Franz Freya Gideon Gloria Hamid Hanna Harun Hazel Hugo Ida Ilse " +
  "Imre Ines Ingrid Isaac Ivo Jana Jasper Joan Jonas Judith Karim Katya Keir Lars Laila Leon Lina Livia Lorenz Lucian Mabel " +
  "Magda Malik Marek Marta Mila Miriam Nadim Naomi Nils Nora Odette Olaf Orla Oscar Paloma Pavel Petra Quentin Rada Ramon " +
  "Regina Rhea Roman Rosa Ruben Sadie Samir Selma Silas Simone Soren Stella Tamar Teo Thea Tobias Ulla Ursula Vera Viktor " +
  "Wanda Wendel Xenia Yara Yusra Zelda Zoltan"
).split(" ");

const family = (
  "Abernethy Achterberg Adair Alcott Amberly Arkwright Ashdown Aumont Bancroft Barlow Beaumaris Bellamy Birchall Blackwood " +
  "Bonham Brannigan Brightwell Bramble Calloway-Reed Carstairs Castellan Chadwick Clearwater Colebrook Cordwainer Crossley " +
  "Dalgleish Darrow Davenant Delacroix Drummond Dunmore Eastlake Ellery Elsworth Everleigh Fairbourne Farrow Fenwick " +
  "Fitzalan Foxworth Galbraith Garrowby Gladstone-Ray Goodacre Greenhalgh Haldane Harcastle Hartwell Hathersage Hawthorne " +
  "Heatherley Holloway Huntley Ingleby Ironside Jessamine Kellaway Kingsnorth Kirkbride Lachlan-Moor Langdale Larkspur " +
  "Leominster Lindqvist Longfellow Lovelock Mallory Marchbanks Maplethorpe Merriweather Middlemarch Montfort Netherby " +
  "Nightingale Northcott Oakhurst Okonjo Oldcastle Ormonde Osterley Pemberton Penhallow Pettigrew Pomeroy Quillfeather " +
  "Quimby Radcliffe-Oduya Ravenscroft Redfern Rockingham Rutherglen Saltmarsh Sedgewick Shelbourne Silverthorne Somerby " +
  "Standish Stormont Sycamore Tanglewood Tarleton Thackeray Thistlewood Thornbury Tremaine Underhill Vandermeer Vanterpool " +
  "Wainscott Waverley Wetherby Whitlock Windermere Winterbourne Wolverton Wyndham Yarborough Yellowlees Zimmerwald"
).split(" ");

/** Invented names, each once: the nth person's given and family name. */
export const nameOf = (nth: number): { readonly first: string; readonly last: string } => {
  const last = family[(nth * 37) % family.length] ?? "Nobody";
  const first = given[(nth * 53 + Math.floor(nth / family.length)) % given.length] ?? "No";
  return { first, last };
};
