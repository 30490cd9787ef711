package attain.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import attain.annual.AnnualReport;
import attain.annual.AnnualReports;
import attain.annual.AnnualReports.Plan;
import attain.annual.FrozenReports;
import attain.annual.ReportFiles;
import attain.nightly.FormsOfTheNight;
import attain.publish.Snapshot;
import attain.publish.Snapshot.Reach;
import attain.warehouse.SqlFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the annual report of a plan. */
@Command(name = "report", mixinStandardHelpOptions = true,
		header = "Báo cáo năm của một kế hoạch: Word và Excel, theo số liệu đã nhận đến một ngày.%n"
				+ "(The annual report of a plan, .docx and .xlsx, as of any day.)%n",
		footer = { "", "Ví dụ (examples):", "  attain report LS-104-2023 --as-of 2023-12-14",
				"  attain report 104/KH-UBND --as-of 2023-12-14 --to bao-cao",
				"  attain report LS-104-2023 --as-of 2023-12-14 --freeze    bản đã gửi (as sent)",
				"  attain sql \"select plan_code, plan_number from mart.plan_scoreboard\"",
				"Mã thoát (exit codes): 0 đã ghi (written) · 4 sai kế hoạch, sai ngày, hoặc",
				"bản đã giữ nay khác đi (unknown plan or day; what was kept differs)" })
final class ReportCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Parameters(paramLabel = "PLAN", description = "mã hoặc số kế hoạch (code or number of the plan)")
	private String plan = "";

	@Option(names = "--as-of", paramLabel = "YYYY-MM-DD", converter = IsoDate.class,
			description = "theo số liệu đã nhận đến ngày này (what had been received by then;"
					+ " default: the night of the snapshot)")
	private @Nullable LocalDate asOf;

	@Option(names = "--to", paramLabel = "DIR", description = "thư mục ghi tệp (where to; default: here)")
	private @Nullable Path target;

	@Option(names = "--freeze",
			description = "giữ lại bản đã gửi trong output/frozen, không bao giờ ghi đè (keep what was sent)")
	private boolean isSent;

	@Mixin
	private Folders folders = new Folders();

	ReportCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() throws IOException, SQLException {
		Path output = this.folders.publishedOutput();
		try (Snapshot snapshot = Snapshot.open(output.resolve(Snapshot.FILE), Reach.OTHER_FILES)) {
			AnnualReports reports = new AnnualReports(snapshot.connection(),
					new SqlFolder(Folders.home().resolve("sql")));
			Plan known = knownPlan(reports);
			AnnualReport report = reports.read(known, possibleDay(known, reports.businessDate()));
			FrozenReports frozen = new FrozenReports(output, reports);
			if (this.isSent) {
				freeze(frozen, report, snapshot);
				print(frozen.filesOf(report));
			}
			else if (frozen.folderOf(report).isThere()) {
				compare(frozen, report);
			}
			if (this.target != null || !this.isSent) {
				print(write(report, Objects.requireNonNullElse(this.target, Path.of("")).toAbsolutePath().normalize()));
			}
		}
		return ExitCode.DONE;
	}

	private static ReportFiles write(AnnualReport report, Path folder) {
		try {
			return ReportFiles.write(report, folder);
		}
		catch (IOException ex) {
			throw new RefusedException(
					"""
							Không ghi được báo cáo vào %1$s: hãy xem đó có phải thư mục, có quyền ghi, còn chỗ trống không.
							[The report cannot be written to %1$s: look whether it is a folder, may be written to, and has room.]
							(%2$s)"""
						.formatted(Folders.shown(folder), ex));
		}
	}

	private void freeze(FrozenReports frozen, AnnualReport report, Snapshot snapshot) throws IOException, SQLException {
		Path folder = frozen.folderOf(report).path();
		if (frozen.folderOf(report).isThere()) {
			if (frozen.isKeptAlready(report)) {
				this.terminal.err()
					.println("Đã giữ từ trước, giống hệt (kept before, the same): " + Folders.shown(folder));
				return;
			}
			throw new RefusedException("""
					Báo cáo này đã được giữ, nay khác đi; bản đã giữ không bao giờ bị ghi đè: %1$s
					%2$s
					Nếu phải gửi bản sửa: dùng --as-of một ngày sau, hoặc tự chuyển thư mục đó đi nơi khác.
					[A report of this plan and day is kept already and differs: it is never written over. \
					For a correction report as of a later day, or move that folder away yourself.]"""
				.formatted(Folders.shown(folder), told(frozen.differences(report))));
		}
		Path forms = this.folders.input().resolve("forms");
		List<String> changed = FormsOfTheNight.changedIn(forms, snapshot.connection());
		if (!changed.isEmpty()) {
			throw new RefusedException("""
					Mô tả biểu đã đổi sau đêm công bố: %s. Hãy chạy "attain run" rồi giữ lại.
					[These forms have changed since the night was published: run "attain run" first, then freeze.]"""
				.formatted(String.join(", ", changed)));
		}
		frozen.freeze(report, forms);
	}

	/** Tells of the copy that was sent, and what has moved since. */
	private void compare(FrozenReports frozen, AnnualReport report) throws SQLException, IOException {
		List<String> differences = frozen.differences(report);
		this.terminal.err()
			.println((differences.isEmpty() ? "Bản đã gửi, kết luận như nay (sent, the verdicts are the same): "
					: "Bản đã gửi khác với nay (what was sent differs from this): ")
					+ Folders.shown(frozen.folderOf(report).path()));
		if (!differences.isEmpty()) {
			this.terminal.err().println(told(differences));
		}
	}

	private static String told(List<String> differences) {
		return differences.isEmpty() ? "  Kết luận và số liệu như trước, chỉ lời văn khác (only the wording differs)."
				: differences.stream().map((line) -> "  " + line).collect(Collectors.joining("\n"));
	}

	private void print(ReportFiles files) {
		files.paths().stream().map(Folders::shown).forEach(this.terminal.out()::println);
	}

	private Plan knownPlan(AnnualReports reports) throws SQLException, IOException {
		List<Plan> plans = reports.plansLike(this.plan);
		List<Plan> meant = plans.stream().filter((each) -> each.isCalled(this.plan)).toList();
		if (meant.size() == 1) {
			return meant.get(0);
		}
		String known = plans.stream().map(ReportCommand::name).collect(Collectors.joining(", "));
		throw new RefusedException(meant.isEmpty()
				? """
						Không có kế hoạch %s. Gần nhất: %s. Các kế hoạch có chỉ tiêu: %s
						[There is no such plan with targets; the nearest comes first.]""".formatted(this.plan,
						plans.isEmpty() ? "—" : plans.get(0).code(), known)
				: """
						Số %s là của nhiều kế hoạch, hãy dùng mã: %s
						[Several plans have this number: use a code.]""".formatted(this.plan,
						meant.stream().map(Plan::code).collect(Collectors.joining(", "))));
	}

	private static String name(Plan plan) {
		return plan.number().isEmpty() ? plan.code() : plan.code() + " (" + plan.number() + ")";
	}

	private LocalDate possibleDay(Plan plan, LocalDate businessDate) {
		LocalDate day = (this.asOf == null) ? businessDate : this.asOf;
		if (day.isAfter(businessDate)) {
			throw new RefusedException("""
					Bản công bố mới đến ngày %1$s, chưa thể báo cáo đến ngày %2$s.
					[The snapshot knows nothing after %1$s: choose that day or an earlier one.]"""
				.formatted(businessDate, day));
		}
		if (day.isBefore(plan.issuedOn())) {
			throw new RefusedException("""
					Kế hoạch %1$s ban hành ngày %2$s, trước ngày đó chưa có gì để báo cáo.
					[Plan %1$s was issued on %2$s: there is nothing to report before that day.]"""
				.formatted(plan.code(), plan.issuedOn()));
		}
		return day;
	}

}
