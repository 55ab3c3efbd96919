// The programs of the guides, each saved where its page says.
def pages = new File(basedir, '../../../../docs/guides').listFiles().findAll { it.name.endsWith('.md') }
pages.each { page ->
  (page.text =~ /(?s)<!-- program (main|test) guide\/(\w+) -->\n```java\n(.*?)```/).each { found ->
    def file = new File(basedir, "src/${found[1]}/java/${found[2]}.java")
    file.parentFile.mkdirs()
    file.text = found[3]
  }
}
return new File(basedir, 'src/main').exists() && new File(basedir, 'src/test').exists()
