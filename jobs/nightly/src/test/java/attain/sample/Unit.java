package attain.sample;

/**
 * A unit that values are told of.
 *
 * @param code code as in the reference list
 * @param level province, district, commune, sector or agency
 * @param type type code such as {@code xa}, empty for sectors and agencies
 * @param name official name with its type
 * @param parent code of the unit above, empty for the province
 */
record Unit(String code, String level, String type, String name, String parent) {

	/** The name without the type: "Chi Lăng" of "Huyện Chi Lăng". */
	String bareName() {
		String prefix = switch (this.type) {
			case "tinh" -> "Tỉnh ";
			case "thanh_pho" -> "Thành phố ";
			case "thi_xa" -> "Thị xã ";
			case "huyen" -> "Huyện ";
			case "phuong" -> "Phường ";
			case "thi_tran" -> "Thị trấn ";
			case "xa" -> "Xã ";
			default -> "";
		};
		return this.name.startsWith(prefix) ? this.name.substring(prefix.length()) : this.name;
	}

	/** The usual short form of the type, such as "TT." for a town. */
	String abbreviatedName() {
		String prefix = switch (this.type) {
			case "thanh_pho" -> "TP. ";
			case "huyen" -> "H. ";
			case "phuong" -> "P. ";
			case "thi_tran" -> "TT. ";
			case "xa" -> "X. ";
			default -> "";
		};
		return prefix + bareName();
	}

}
