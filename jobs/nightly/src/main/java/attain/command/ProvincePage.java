package attain.command;

import java.util.ArrayList;
import java.util.List;

import attain.province.News;
import attain.province.News.Standing;
import attain.province.ProvinceFolder;
import attain.province.ProvinceFolder.Settled;

/**
 * What {@code attain init} prints.
 *
 * @param folder the folder as people would type it
 * @param settled what was done
 */
record ProvincePage(String folder, Settled settled) {

	/** Lines of one file that are shown; diff shows the rest. */
	private static final int SHOWN = 8;

	/** The page, line by line. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.addAll(this.settled.isNew() ? begun() : upgraded());
		this.settled.news().forEach((news) -> lines.addAll(told(news)));
		lines.add("");
		lines.add("Tiếp theo (next)");
		lines.add("  attain check --input " + at("input"));
		lines.add("  attain run --input " + at("input") + " --output " + at("output"));
		return lines;
	}

	private List<String> begun() {
		return List.of("Đã tạo thư mục của tỉnh (the province's own folder): " + this.folder,
				"  input/inbox       tệp các đơn vị gửi về (what senders drop)",
				"  input/reference   %d bảng danh mục (tables): thay bằng kế hoạch, đơn vị của tỉnh"
					.formatted(added("input/reference/", ".csv")),
				"  input/forms       %d biểu (forms)".formatted(added("input/forms/", ".yaml")),
				"  input/attain.yaml cách chạy (settings), đang tắt hết (all commented out)",
				"  README.md         hướng dẫn (where to begin)");
	}

	private List<String> upgraded() {
		List<String> lines = new ArrayList<>();
		lines.add("%s đã có sẵn: không ghi đè gì (it was there; nothing is written over)".formatted(this.folder));
		this.settled.added().forEach((path) -> lines.add("  + " + path + " mới thêm (added)"));
		if (this.settled.news().isEmpty()) {
			lines.add("Chương trình không có gì mới cho thư mục này (the program brings nothing new for it)");
		}
		else {
			lines.add("Chương trình có bản khác của %d tệp (it brings other versions of these files):"
				.formatted(this.settled.news().size()));
		}
		return lines;
	}

	private List<String> told(News news) {
		List<String> lines = new ArrayList<>();
		lines.add("");
		lines.add(news.path() + ((news.standing() == Standing.AS_BROUGHT) ? "" : " - tỉnh đã sửa (edited here)"));
		List<String> changed = new ArrayList<>();
		news.gone().forEach((line) -> changed.add("  - " + line));
		news.come().forEach((line) -> changed.add("  + " + line));
		changed.stream().limit(SHOWN).map((line) -> DisplayWidth.clip(line, RunSummary.WIDTH)).forEach(lines::add);
		if (changed.size() > SHOWN) {
			lines.add("  … và %d dòng nữa (more lines)".formatted(changed.size() - SHOWN));
		}
		lines.addAll(howToTake(news));
		return lines;
	}

	private List<String> howToTake(News news) {
		String brought = at(ProvinceFolder.NEW + "/" + news.path());
		return switch (news.standing()) {
			case AS_BROUGHT -> List.of("  lấy cả tệp (take it whole):", "  cp " + brought + " " + at(news.path()));
			case EDITED -> List.of("  xem chương trình đổi gì rồi tự ghép, hoặc dùng patch (what the program changed):",
					"  diff -u " + at(ProvinceFolder.BASE + "/" + news.path()) + " " + brought);
			case OWN ->
				List.of("  so với tệp của tỉnh (compare with yours):", "  diff -u " + at(news.path()) + " " + brought);
		};
	}

	private long added(String folder, String ending) {
		return this.settled.added().stream().filter((path) -> path.startsWith(folder) && path.endsWith(ending)).count();
	}

	private String at(String path) {
		return Folders.typed(this.folder + "/" + path);
	}

}
