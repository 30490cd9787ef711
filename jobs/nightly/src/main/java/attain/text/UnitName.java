package attain.text;

import org.jspecify.annotations.Nullable;

/**
 * The printed name of an administrative unit, taken apart.
 *
 * @param matchKey key of the whole name, the type spelt out, without "UBND"
 * @param unitType code of the type (tinh, thanh_pho, thi_xa, huyen, quan, phuong, xa,
 * thi_tran, dac_khu), null if the name has none
 * @param bareKey key without the type; equals matchKey if there is none
 */
public record UnitName(String matchKey, @Nullable String unitType, String bareKey) {

	/**
	 * The parts of a name without its number in a list ("1. Tràng Định"); abbreviations
	 * such as "TT." and "H." count as types.
	 */
	public static UnitName of(String text) {
		String key = withoutCommittee(MatchKey.of(text.replaceFirst("^\\s*\\d{1,2}\\s*[.)]\\s*(?=\\D)", "")));
		for (UnitTypeWord word : UnitTypeWord.LONGEST_FIRST) {
			String bare = word.after(key);
			if (!bare.isEmpty()) {
				return new UnitName(word.spelling() + " " + bare, word.unitType(), bare);
			}
		}
		return new UnitName(key, null, key);
	}

	private static String withoutCommittee(String key) {
		for (String committee : new String[] { "ubnd ", "uỷ ban nhân dân " }) {
			if (key.startsWith(committee)) {
				return key.substring(committee.length());
			}
		}
		return key;
	}

}
