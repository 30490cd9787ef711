package attain.sample;

/** How a commune writes its figures down. */
enum CommuneStyle {

	/** A workbook: label, number, unit. */
	WORKBOOK(".xlsx"),
	/** The same with a number before the label and an empty column behind it. */
	NUMBERED(".xlsx"),
	/** Text with semicolons, UTF-8. */
	UNICODE(".csv"),
	/** Text with semicolons in the code page of old Vietnamese Windows. */
	WINDOWS(".csv"),
	/** A row of a mail table: labels above, figures below. */
	MAIL(".csv");

	private final String extension;

	CommuneStyle(String extension) {
		this.extension = extension;
	}

	String extension() {
		return this.extension;
	}

	/** Whether it is the last one of those that number their figures. */
	static boolean isOldFont(SampleProvince province, Unit commune) {
		return province.units()
			.communes()
			.stream()
			.filter((each) -> of(province, each) == NUMBERED)
			.reduce((first, second) -> second)
			.filter(commune::equals)
			.isPresent();
	}

	/** Communes with something wrong in them write workbooks. */
	static CommuneStyle of(SampleProvince province, Unit commune) {
		boolean plain = CommuneFate.of(province, commune) == CommuneFate.PLAIN
				&& !commune.code().equals(CommuneFate.NAMESAKE);
		return plain ? values()[province.draw().between(0, values().length - 1, "F11 style", commune.code())]
				: WORKBOOK;
	}

}
