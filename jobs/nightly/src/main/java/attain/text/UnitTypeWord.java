package attain.text;

import java.util.List;

/**
 * A way to write the type in front of a unit's name.
 *
 * @param written lower case; with its blank or dot
 * @param spelling the word spelt out
 * @param unitType its code
 */
record UnitTypeWord(String written, String spelling, String unitType) {

	static final List<UnitTypeWord> LONGEST_FIRST = List.of(new UnitTypeWord("thành phố ", "thành phố", "thanh_pho"),
			new UnitTypeWord("thị trấn ", "thị trấn", "thi_tran"), new UnitTypeWord("đặc khu ", "đặc khu", "dac_khu"),
			new UnitTypeWord("phường ", "phường", "phuong"), new UnitTypeWord("thị xã ", "thị xã", "thi_xa"),
			new UnitTypeWord("huyện ", "huyện", "huyen"), new UnitTypeWord("tỉnh ", "tỉnh", "tinh"),
			new UnitTypeWord("quận ", "quận", "quan"), new UnitTypeWord("xã ", "xã", "xa"),
			new UnitTypeWord("tp.", "thành phố", "thanh_pho"), new UnitTypeWord("tp ", "thành phố", "thanh_pho"),
			new UnitTypeWord("tt.", "thị trấn", "thi_tran"), new UnitTypeWord("tt ", "thị trấn", "thi_tran"),
			new UnitTypeWord("tx.", "thị xã", "thi_xa"), new UnitTypeWord("tx ", "thị xã", "thi_xa"),
			new UnitTypeWord("h.", "huyện", "huyen"), new UnitTypeWord("q.", "quận", "quan"),
			new UnitTypeWord("p.", "phường", "phuong"), new UnitTypeWord("x.", "xã", "xa"));

	/** What follows this word in a key, empty if the key does not start with it. */
	String after(String key) {
		return key.startsWith(this.written) ? key.substring(this.written.length()).strip() : "";
	}

}
