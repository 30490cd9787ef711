package attain.deliver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import attain.deliver.DeliveryReport.Ending;
import attain.deliver.RunNotice.ErrorLine;

/** Notices to be told. */
final class Told {

	/** A night that was published with a new error, and did not reach PostgreSQL. */
	static final RunNotice NIGHT = new RunNotice("Lạng Sơn", "may-chu", "/srv/attain/output",
			LocalDate.of(2023, 12, 14), Instant.parse("2023-12-14T19:00:00Z"), "PUBLISHED_WITH_ERRORS", 1, true,
			List.of("Kiểm tra x tìm thấy 2 dòng"),
			new TreeMap<>(Map.of("files_in_inbox", 1320L, "new_deliveries", 12L, "errors_opened", 1L)),
			new TreeMap<>(Map.of("error", 3L, "warning", 7L)),
			List.of(new ErrorLine("NUMBER_UNREADABLE", "LS-SYT", "bao-cao.xlsx, Biểu 1!C12",
					"bao-cao.xlsx, ô C12: không phải số", "bao-cao.xlsx, cell C12: no number")),
			List.of(new DeliveryReport("postgres", "bi:5432", Ending.FAILED, "postgres bi:5432: không tới (down)")));

	private Told() {
	}

	static RunNotice ended(int exitCode) {
		return new RunNotice(NIGHT.place(), NIGHT.host(), NIGHT.output(), NIGHT.businessDate(), NIGHT.endedAt(),
				"BROKEN", exitCode, false, List.of(), Map.of(), Map.of(), List.of(), List.of());
	}

}
