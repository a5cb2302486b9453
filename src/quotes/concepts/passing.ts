/**
 * Concepts that many words name which no table has, or that every language speaks of in its own way: that a text does not
 * speak of one says nothing.
 */
export const passing: ReadonlySet<string> = new Set(
  'trust regret choose count answer happen appear move refuse accept angry surprise gift story poem dance swim plant wash engine box knife clock flag boss customer grave smoke island wave mouth sweet heavy inside enough rule salary deserve vegetable fruit tradition certain after before because if without every one above under now must even already maybe often during between against make give put take come leave receive use here again nothing nobody other same thing person real simple good big small number alone first last whole soon fast suddenly near try ready possible begin continue stay return find type location side event condition moment clear special important attention method high left add include exist depend belong point level amount detail version status express claim affect offer size limit direction local central personal recent check manage apply piece assume notice list expect report comment group difference improve develop reduce progress material function structure standard source care conclude rare correct rest control organization office but only more also until who what how where when still you'.split(' '),
);
