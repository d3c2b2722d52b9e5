//! The names of the months in the languages of the Union, as senders write them in dates: nominative, genitive and abbreviated.

/// Names by month, in lower case and without accents, parted by spaces.
///
/// Left out are the Slavic names that mean different months in two languages, so that a date is never guessed: `listopad` and its
/// forms (October in Croatian, November in Polish and Czech), `lip` (June in Croatian, July in Polish), `srp` (July in Croatian,
/// August in Czech).
const NAMES: [&str; 12] = [
    "january jan januar janner janvier janv enero ene gennaio gen januari ianuarie ian janeiro styczen stycznia sty leden ledna led \
     januara sijecanj sijecnja sij januarja jaanuar jaan tammikuu tammikuuta janvaris sausis sausio ιανουαριοσ ιανουαριου ιαν януари \
     яну eanair jannar",
    "february feb februar fevrier fevr fev febrero febbraio febr februari februarie fevereiro luty lutego lut unor unora februara \
     februarja veljaca veljace velj veebruar veebr helmikuu helmikuuta februaris vasaris vasario φεβρουαριοσ φεβρουαριου φεβ февруари \
     фев feabhra frar",
    "march mar marz mrz mars marzo maart mrt marts martie marco marzec marca brezen brezna marec ozujak ozujka ozu marcius marc \
     maaliskuu maaliskuuta kovas kovo kov μαρτιοσ μαρτιου μαρ март мар marta marzu",
    "april apr avril avr abril abr aprile aprilie kwiecien kwietnia kwi duben dubna aprila travanj travnja tra aprilis huhtikuu \
     huhtikuuta balandis balandzio bal απριλιοσ απριλιου απρ април апр aibrean",
    "may mai mayo maggio mag mei maj maio maja kveten kvetna majus svibanj svibnja svi toukokuu toukokuuta maijs geguze geguzes geg \
     μαιοσ μαιου μαι май bealtaine mejju",
    "june jun juni juin junio giugno giu iunie iun junho czerwiec czerwca cze cerven cervna juna lipanj lipnja junij junija junius \
     juuni kesakuu kesakuuta junijs birzelis birzelio bir ιουνιοσ ιουνιου ιουν юни meitheamh gunju",
    "july jul juli juillet juil julio luglio lug iulie iul julho lipiec lipca cervenec cervence jula srpanj srpnja julij julija julius \
     juuli heinakuu heinakuuta julijs liepa liepos lie ιουλιοσ ιουλιου ιουλ юли iuil lulju",
    "august aug aout agosto ago augustus sierpien sierpnia sie srpen srpna augusta kolovoz kolovoza kol avgust avgusta avg augusztus \
     elokuu elokuuta augusts rugpjutis rugpjucio rugp αυγουστοσ αυγουστου αυγ август авг augusti lunasa awwissu",
    "september sep sept septembre septiembre settembre set septembrie setembro wrzesien wrzesnia wrz zari septembra rujan rujna ruj \
     szeptember szept syyskuu syyskuuta septembris rugsejis rugsejo rugs σεπτεμβριοσ σεπτεμβριου σεπ септември сеп settembru",
    "october oct oktober okt octobre octubre ottobre ott octombrie outubro out pazdziernik pazdziernika paz rijen rijna oktobra oktobar \
     oktoober lokakuu lokakuuta oktobris spalis spalio spal οκτωβριοσ οκτωβριου οκτ октомври окт ottubru",
    "november nov novembre noviembre noiembrie noi novembro novembra studeni studenoga stu marraskuu marraskuuta novembris lapkritis \
     lapkricio lapkr νοεμβριοσ νοεμβριου νοε ноември ное samhain novembru",
    "december dec dezember dez decembre diciembre dic dicembre decembrie dezembro grudzien grudnia gru prosinec prosince decembra \
     prosinac prosinca detsember dets joulukuu joulukuuta decembris gruodis gruodzio gruod δεκεμβριοσ δεκεμβριου δεκ декември дек \
     nollaig dicembru",
];

/// The month, 1 to 12, of a name in lower case and without accents.
pub(super) fn find(name: &str) -> Option<u8> {
    let place = NAMES.iter().position(|names| names.split(' ').any(|known| known == name))?;
    u8::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn no_name_means_two_months() {
        let mut months: BTreeMap<&str, usize> = BTreeMap::new();
        for (month, names) in NAMES.iter().enumerate() {
            for name in names.split(' ') {
                assert_eq!(*months.entry(name).or_insert(month), month, "{name}");
            }
        }
    }

    #[test]
    fn names_are_written_as_they_are_looked_up() {
        for name in NAMES.iter().flat_map(|names| names.split(' ')) {
            assert_eq!(crate::extract::words(name)[0].folded, name);
        }
    }
}
