package attain.sample;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes F07, part DANSO: people and households of districts (DS_Huyen) and communes
 * (DS_Xa).
 */
record PopulationFile(SampleProvince province) {

	private static final List<String> DISTRICT_HEADER = List.of("Mã số", "Huyện, thành phố", "Số hộ",
			"Dân số trung bình (người)", "Dưới 15 tuổi", "15-17 tuổi", "18-59 tuổi", "60 tuổi trở lên",
			"Từ 15 tuổi trở lên", "Từ đủ 18 tuổi trở lên", "Trong độ tuổi lao động", "Tình trạng số liệu");

	private static final List<String> COMMUNE_HEADER = List.of("Mã xã", "Xã, phường, thị trấn", "Số hộ",
			"Dân số trung bình (người)", "Từ đủ 18 tuổi trở lên", "Trong độ tuổi lao động", "Tình trạng số liệu");

	private static final BigDecimal SWAPPED_DIGITS = BigDecimal.valueOf(90);

	/** The workbook of one year and vintage. */
	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		try (Book book = new Book()) {
			Page districts = book.page("DS_Huyen");
			new StatisticsTitle("", "DÂN SỐ VÀ SỐ HỘ THEO HUYỆN, THÀNH PHỐ", "", DISTRICT_HEADER).write(districts,
					filing);
			int last = districts(districts, filing, witness);
			StatisticsTitle.footer(districts, last, "Dân số trung bình năm.");
			Page communes = book.page("DS_Xa");
			new StatisticsTitle("", "DÂN SỐ VÀ SỐ HỘ THEO XÃ, PHƯỜNG, THỊ TRẤN", "", COMMUNE_HEADER).write(communes,
					filing);
			last = communes(communes, filing, witness);
			StatisticsTitle.footer(communes, last, "Chỉ gồm một số xã, phường, thị trấn.");
			return witness.delivered(book.bytes(filing.receivedOn()));
		}
	}

	private int districts(Page page, Filing filing, Witness witness) {
		Population population = new Population(this.province, filing.year(), filing.vintage());
		List<Unit> districts = this.province.units().districts();
		if (districts.isEmpty()) {
			return wholeProvince(page, population, filing, witness);
		}
		int first = StatisticsTitle.FIRST_ROW;
		int total = first + districts.size();
		for (int index = 0; index < districts.size(); index++) {
			district(page, first + index, districts.get(index), population.of(districts.get(index)), filing, witness);
		}
		page.bold(total, 2, "Toàn tỉnh");
		List<BigDecimal> sums = districts.stream()
			.map((district) -> columns(population.of(district)))
			.reduce(PopulationFile::sum)
			.orElseThrow();
		for (int column = 3; column <= 11; column++) {
			String letter = String.valueOf((char) ('A' + column - 1));
			page.formula(total, column, "SUM(" + letter + first + ":" + letter + (total - 1) + ")",
					sums.get(column - 3));
		}
		page.text(total, 12, StatisticsTitle.statusWord(filing));
		return total;
	}

	/**
	 * Without districts the total is all that is told: then it is the figure of the
	 * province.
	 */
	private int wholeProvince(Page page, Population population, Filing filing, Witness witness) {
		int row = StatisticsTitle.FIRST_ROW;
		Population.People people = population.of(this.province.units().get(Units.PROVINCE));
		page.bold(row, 2, "Toàn tỉnh");
		List<BigDecimal> columns = columns(people);
		for (int column = 3; column <= 11; column++) {
			page.number(row, column, columns.get(column - 3), "#,##0");
		}
		page.text(row, 12, StatisticsTitle.statusWord(filing));
		saw(witness, Units.PROVINCE, people, people.from15(), StatisticsTitle.statusOf(filing));
		return row;
	}

	private static void saw(Witness witness, String unit, Population.People people, @Nullable BigDecimal from15,
			String status) {
		witness.saw("households", unit, people.households(), status);
		witness.saw("population", unit, people.all(), status);
		witness.saw("adults_18_plus", unit, people.adults(), status);
		witness.saw("population_15_plus", unit, from15, (from15 != null) ? status : "error");
		witness.saw("working_age_population", unit, people.workingAge(), status);
	}

	private void district(Page page, int row, Unit district, Population.People people, Filing filing, Witness witness) {
		page.text(row, 1, district.code());
		page.text(row, 2, (filing.year() == 2022) ? district.abbreviatedName() : district.name());
		String status = StatisticsTitle.statusOf(filing);
		List<BigDecimal> columns = columns(people);
		boolean swapped = isSwapped(district, filing);
		boolean blank = filing.year() == 2022 && district.code().equals("184");
		for (int column = 3; column <= 11; column++) {
			BigDecimal value = columns.get(column - 3);
			if (!blank || column != 9 && column != 10) {
				page.number(row, column, (swapped && column == 9) ? value.add(SWAPPED_DIGITS) : value, "#,##0");
			}
		}
		if (swapped) {
			witness.found("BANDS_DIFFER", page.name(), "I" + row);
		}
		page.text(row, 12, StatisticsTitle.statusWord(filing));
		saw(witness, district.code(), people, swapped ? null : people.from15(), status);
	}

	private int communes(Page page, Filing filing, Witness witness) {
		Population population = new Population(this.province, filing.year(), filing.vintage());
		int row = StatisticsTitle.FIRST_ROW;
		for (Unit commune : this.province.units().communes()) {
			Population.People people = population.of(commune);
			boolean number = !filing.vintage().equals("estimate") && row == StatisticsTitle.FIRST_ROW + 4;
			if (number) {
				page.number(row, 1, new BigDecimal(commune.code()));
				witness.found("CODE_PADDED", page.name(), "A" + row);
			}
			else {
				page.text(row, 1, commune.code());
			}
			page.text(row, 2, (row % 9 == 0) ? NameStyle.DOUBLE_BLANK.spell(commune) : commune.name());
			page.number(row, 3, people.households());
			page.number(row, 4, people.all());
			page.number(row, 5, people.adults());
			page.number(row, 6, people.workingAge());
			page.text(row, 7, (row == StatisticsTitle.FIRST_ROW) ? StatisticsTitle.statusWord(filing) : "");
			witness.saw("commune_households", commune.code(), people.households(), StatisticsTitle.statusOf(filing));
			witness.saw("commune_population", commune.code(), people.all(), StatisticsTitle.statusOf(filing));
			witness.saw("commune_adults_18_plus", commune.code(), people.adults(), StatisticsTitle.statusOf(filing));
			witness.saw("commune_working_age_population", commune.code(), people.workingAge(),
					StatisticsTitle.statusOf(filing));
			row++;
		}
		return row - 1;
	}

	/** D82: the official figures of 2023 have two digits swapped in one district. */
	private static boolean isSwapped(Unit district, Filing filing) {
		return filing.year() == 2023 && filing.vintage().equals("official") && district.code().equals("185");
	}

	private static List<BigDecimal> columns(Population.People people) {
		return List.of(people.households(), people.all(), people.under15(), people.from15To17(), people.from18To59(),
				people.from60(), people.from15(), people.adults(), people.workingAge());
	}

	private static List<BigDecimal> sum(List<BigDecimal> one, List<BigDecimal> other) {
		return java.util.stream.IntStream.range(0, one.size())
			.mapToObj((index) -> one.get(index).add(other.get(index)))
			.toList();
	}

}
