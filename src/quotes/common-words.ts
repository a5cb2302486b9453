/**
 * Words that articles and documentation use every day, beyond the small ones of `stopWords`: a text of these alone is
 * in the language. Not all of a language; only what keeps the model of identification from being asked about plain
 * sentences.
 */
const lists: Readonly<Record<string, string>> = {
  en: `co pre non anti pro multi auto vs via etc eg ie colon identifier gzip dump stuff ton byte fixture snippet able about above accept access account across action active actually add added adding adds after again against age ago agree air all allow
    allowed allows almost along already also always among amount another answer any anyone anything api appear application apply approach area
    around array article ask author available avoid away back bad base based basic become before begin behavior behaviour behind being believe
    below best better between beyond big block body book both box branch break bring browser bug build building built business button bytes
    cache call called calls came cannot care carry case cases cause center century certain change changed changelog changes character characters
    check child children choose city class clean clear click client close closed code collection color column come command comment comments
    commit common community company compare compatible complete component computer condition config configuration configure connect contact
    contain contains content contents continue contributing contributors control convert copy copyright correct correctly cost could count
    country course create created creates creating current currently custom data database date day days deal decide deep default define defined
    definition delete demo dependencies dependency deprecated describe description design details detect developer developers development did
    different directory disable display docs document documentation documents does doing done download drop due during each early easily easy
    edit effect element else empty enable encoding end engine english enough ensure entry environment error errors escape even event events
    every everyone everything exact example examples except exception exist existing exit expect expected export expression extension extra face
    fact fail failed fails failure false fast fault feature features feel few field fields file files filter final find first fix fixed fixes
    flag flow folder follow following food footnotes format found free friend from full function functions further future game general generate
    generated get gets getting git give given global go goes going good got government great group guide hand handle handling happen hard has
    have having head header help helper her here hidden high him his history hold home hook host hour house how however human idea ignore image
    implement implementation import important importing improve improved improvement improvements include included includes including incorrect
    index information initial inline input inside install installation installed instance instead interface internal into invalid issue issues
    item items itself job join just keep key keys kind know known label language languages large last late later latest layout lead learn least
    leave left length less let letter level library license licensed life light like limit line lines link links list literal little live load
    loading local locale location lock log long longer look loop lost lot love low made main make makes making man manage management manager
    many map mark marker match matching matter maximum may maybe mean means measure media meet member memory menu message messages method
    methods might minimum minor missing mode model module modules moment money month more most mostly move moved much multiple must name named
    names native need needed needs network never new next node none normal note notes nothing now null number numbers object objects off offer
    official often old older once one only open operator option optional options order original other others otherwise our out output outside
    over overview own owner package packages page pages parent parse parser part particular parts pass passed passing past path paths pattern
    people per perform performance permission person phone place plain platform play please plugin plugins point pointer policy popular port
    position possible post power predicate prefix prepare present press prevent previous previously price print private problem problems process
    production program project projects promise proper properties property protocol provide provided provides public published pull purpose push
    put query question questions quick quite quote random range rather raw read reader readme real really reason reasons received recent
    reference references regex related release released releases remember remove removed removes rename render replace report repository request
    require required requires reserved resolve resource response rest result results return returned returns review right role root row rule
    rules run running runs runtime safe said same sample save say scale schema school scope script scripts search second section security see
    seem select selector send sense sent sequence server service set sets setting settings setup several shape share she short should show shows
    side sign similar simple simply since single site size skip small software some someone something sometimes soon sort source space special
    specific specification specified specify stack standard start started starting starts state statement statements static status stay step
    steps still stop storage store story strategy stream strict string strings strong structure study style sub such suggest support supported
    supports sure switch symbol syntax system table tag tags take taken task team technology template term terms test tested testing tests text
    than thank thanks that their them theme then there these they thing things think third this those though thought three through throw time
    times title today together token tokens too took tool tools top total track translation tree true try turn two type types typo under
    understand unexpected unicode unique unit unless until update updated updates updating upgrade upon url usage use used useful user users
    uses using usually valid validate validation value values variable various version versions very via view want wanted wants war warning was
    watch water way ways web website week well went were what when where whether which while white who whole whose why will window wish with
    within without woman women word words work worked working works world would write writing written wrong year years yes yet you young your
    yourself zero`,
};

const sets = new Map<string, ReadonlySet<string>>();

/** The everyday words of a language (primary subtag), in lower case; none where they are not listed. */
export function commonWords(language: string): ReadonlySet<string> {
  let known = sets.get(language);
  if (known === undefined) sets.set(language, (known = new Set(lists[language]?.split(/\s+/))));
  return known;
}
