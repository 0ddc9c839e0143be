//! What users of the crate can name, kept line by line in `tests/public-api.txt`: whatever is taken away or changed shows there, and a
//! release that takes something away must say so by its version. `BLESS=1 cargo test --test public` writes it anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that meets the unexpected must stop"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use quote::ToTokens;
use syn::{
    Attribute, Fields, ImplItem, Item, ItemImpl, Type, UseTree, Visibility, punctuated::Punctuated,
};

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/public-api.txt");

#[test]
fn what_the_crate_offers_is_what_is_kept() {
    let offered = Offered::of_the_crate().text();
    if env::var_os("BLESS").is_some() {
        return fs::write(KEPT, offered).expect("the list can be written");
    }
    let kept = fs::read_to_string(KEPT).expect("the list can be read");
    let lines = |text: &str| -> BTreeSet<String> { text.lines().map(str::to_owned).collect() };
    let (offered, kept) = (lines(&offered), lines(&kept));
    let gone: Vec<_> = kept.difference(&offered).collect();
    let new: Vec<_> = offered.difference(&kept).collect();
    assert!(
        gone.is_empty() && new.is_empty(),
        "gone or changed, which breaks users: {gone:#?}\nnew: {new:#?}\nrun with BLESS=1"
    );
}

#[test]
fn what_is_found_is_what_users_can_name() {
    let offered = Offered::of_the_crate();
    let has = |line: &str| offered.lines.contains(line);
    assert!(has("money: pub struct Cents (private fields)"));
    assert!(has("money: impl Cents: pub const fn cents (self) -> i64"));
    assert!(has("answer: pub struct Span < T >: field pub high : T"));
    // From a private file, under the name by which it is handed on.
    assert!(has(
        "clinic: pub fn check_configuration (json : & Json) -> Configuration"
    ));
    let closed = offered
        .lines
        .iter()
        .find(|line| line.contains("pub (crate)"));
    assert_eq!(closed, None);
}

/// Everything that can be named, a line each.
#[derive(Default)]
struct Offered {
    lines: BTreeSet<String>,
}

impl Offered {
    fn of_the_crate() -> Self {
        let mut offered = Self::default();
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        offered.file(&source.join("lib.rs"), &source, "");
        offered
    }

    fn text(&self) -> String {
        let lines: Vec<_> = self.lines.iter().map(String::as_str).collect();
        format!("{}\n", lines.join("\n"))
    }

    /// Reads a public module, its public modules, and what it hands on from its private ones.
    fn file(&mut self, file: &Path, folder: &Path, module: &str) {
        let items = items_of(file);
        let children = |name: &str| (folder.join(format!("{name}.rs")), folder.join(name));
        for item in &items {
            match item {
                Item::Mod(inner) if is_public(&inner.vis) && inner.content.is_none() => {
                    let name = inner.ident.to_string();
                    // The boundary is for JavaScript alone; its declarations are `wasm.d.ts`.
                    if name == "wasm" {
                        continue;
                    }
                    let (file, folder) = children(&name);
                    self.file(&file, &folder, &inside(module, &name));
                }
                Item::Use(handed) if is_public(&handed.vis) => {
                    for (path, name) in leaves(&handed.tree, "") {
                        let (file, _) = children(&path);
                        if file.exists() && !has_public(&items, &path) {
                            self.named(&items_of(&file), module, Some(&name));
                        } else {
                            self.add(module, format!("pub use {path} :: {name}"));
                        }
                    }
                }
                _ => {}
            }
        }
        self.named(&items, module, None);
        // What belongs to a type may stand in a file of its own.
        for item in &items {
            if let Item::Mod(inner) = item
                && !is_public(&inner.vis)
                && inner.content.is_none()
                && !is_for_tests(&inner.attrs)
            {
                let (file, folder) = children(&inner.ident.to_string());
                self.methods_below(&file, &folder, module);
            }
        }
    }

    /// Lists the public items of a file; with a name, that one alone.
    fn named(&mut self, items: &[Item], module: &str, only: Option<&str>) {
        for item in items {
            for line in lines_of(item, only) {
                self.add(module, line);
            }
        }
        for item in items {
            if let Item::Impl(methods) = item {
                self.methods(methods, module);
            }
        }
    }

    fn methods_below(&mut self, file: &Path, folder: &Path, module: &str) {
        for item in items_of(file) {
            match &item {
                Item::Impl(methods) => self.methods(methods, module),
                Item::Mod(inner) if inner.content.is_none() && !is_for_tests(&inner.attrs) => {
                    let name = inner.ident.to_string();
                    let (file, folder) = (folder.join(format!("{name}.rs")), folder.join(&name));
                    self.methods_below(&file, &folder, module);
                }
                _ => {}
            }
        }
    }

    fn methods(&mut self, methods: &ItemImpl, module: &str) {
        let Type::Path(of) = &*methods.self_ty else {
            return;
        };
        let of = tokens(of);
        if let Some((handed, _)) = &methods.trait_ {
            return self.add(module, format!("impl {} for {of}", tokens(handed)));
        }
        for item in &methods.items {
            match item {
                ImplItem::Fn(one) if is_public(&one.vis) => {
                    self.add(module, format!("impl {of}: pub {}", tokens(&one.sig)));
                }
                ImplItem::Const(one) if is_public(&one.vis) => {
                    let (name, ty) = (&one.ident, tokens(&one.ty));
                    self.add(module, format!("impl {of}: pub const {name} : {ty}"));
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, module: &str, line: String) {
        let place = if module.is_empty() { "crate" } else { module };
        self.lines.insert(format!("{place}: {line}"));
    }
}

/// Returns what users see of an item.
fn lines_of(item: &Item, only: Option<&str>) -> Vec<String> {
    let is_asked = |vis: &Visibility, name: &syn::Ident| {
        is_public(vis) && only.is_none_or(|only| name == only)
    };
    match item {
        Item::Fn(one) if is_asked(&one.vis, &one.sig.ident) => {
            vec![format!("pub {}", tokens(&one.sig))]
        }
        Item::Const(one) if is_asked(&one.vis, &one.ident) => {
            vec![format!("pub const {} : {}", one.ident, tokens(&one.ty))]
        }
        Item::Static(one) if is_asked(&one.vis, &one.ident) => {
            vec![format!("pub static {} : {}", one.ident, tokens(&one.ty))]
        }
        Item::Type(one) if is_asked(&one.vis, &one.ident) => {
            vec![format!(
                "pub type {}{} = {}",
                one.ident,
                generics(&one.generics),
                tokens(&one.ty)
            )]
        }
        Item::Trait(one) if is_asked(&one.vis, &one.ident) => vec![trait_line(one)],
        Item::Struct(one) if is_asked(&one.vis, &one.ident) => {
            let name = format!("pub struct {}{}", one.ident, generics(&one.generics));
            [derives(&name, &one.attrs), fields(&name, &one.fields)].concat()
        }
        Item::Enum(one) if is_asked(&one.vis, &one.ident) => {
            let name = format!("pub enum {}{}", one.ident, generics(&one.generics));
            let variants = one.variants.iter().map(|variant| {
                let holds = variant.fields.iter().map(|field| {
                    let name = field.ident.as_ref().map(|name| format!("{name} : "));
                    format!("{}{}", name.unwrap_or_default(), tokens(&field.ty))
                });
                format!(
                    "{name}: {} ({})",
                    variant.ident,
                    holds.collect::<Vec<_>>().join(", ")
                )
            });
            derives(&name, &one.attrs)
                .into_iter()
                .chain(variants)
                .collect()
        }
        _ => Vec::new(),
    }
}

fn fields(name: &str, fields: &Fields) -> Vec<String> {
    let public = fields.iter().filter(|field| is_public(&field.vis));
    let public: Vec<_> = public
        .map(|field| {
            let own = field.ident.as_ref().map(|own| format!("{own} : "));
            format!(
                "{name}: field pub {}{}",
                own.unwrap_or_default(),
                tokens(&field.ty)
            )
        })
        .collect();
    // With a private one nobody else can make it, or take it apart to the end.
    let is_closed = public.len() < fields.len();
    let closed = is_closed.then(|| format!("{name} (private fields)"));
    public.into_iter().chain(closed).collect()
}

fn derives(name: &str, attributes: &[Attribute]) -> Vec<String> {
    let derived = attributes
        .iter()
        .filter(|one| one.path().is_ident("derive"));
    derived
        .flat_map(|one| {
            let parser = Punctuated::<syn::Path, syn::Token![,]>::parse_terminated;
            one.parse_args_with(parser)
                .expect("derived traits can be read")
        })
        .map(|handed| format!("{name}: derives {}", tokens(&handed)))
        .chain([name.to_owned()])
        .collect()
}

/// Returns a trait with what it asks for, without the words about it.
fn trait_line(one: &syn::ItemTrait) -> String {
    let asks = one.items.iter().map(|item| match item {
        syn::TraitItem::Fn(one) => format!("{} ;", tokens(&one.sig)),
        other => tokens(other),
    });
    let asks: Vec<_> = asks.collect();
    let (name, above) = (&one.ident, tokens(&one.supertraits));
    format!(
        "pub trait {name}{} : {above} {{ {} }}",
        generics(&one.generics),
        asks.join(" ")
    )
}

fn generics(generics: &syn::Generics) -> String {
    let text = tokens(generics);
    if text.is_empty() {
        text
    } else {
        format!(" {text}")
    }
}

/// Returns the names that a `pub use` hands on, each with the first name of its path.
fn leaves(tree: &UseTree, first: &str) -> Vec<(String, String)> {
    match tree {
        UseTree::Path(path) => {
            let name = path.ident.to_string();
            leaves(&path.tree, if first.is_empty() { &name } else { first })
        }
        UseTree::Name(name) => vec![(first.to_owned(), name.ident.to_string())],
        UseTree::Group(group) => group
            .items
            .iter()
            .flat_map(|one| leaves(one, first))
            .collect(),
        UseTree::Rename(_) | UseTree::Glob(_) => panic!("a name that is handed on stands alone"),
    }
}

fn has_public(items: &[Item], name: &str) -> bool {
    items.iter().any(
        |item| matches!(item, Item::Mod(inner) if inner.ident == name && is_public(&inner.vis)),
    )
}

fn items_of(file: &Path) -> Vec<Item> {
    let file: PathBuf = file.to_owned();
    let text =
        fs::read_to_string(&file).unwrap_or_else(|_| panic!("{} can be read", file.display()));
    syn::parse_file(&text).expect("the sources are Rust").items
}

fn inside(module: &str, name: &str) -> String {
    if module.is_empty() {
        name.to_owned()
    } else {
        format!("{module}::{name}")
    }
}

fn is_public(vis: &Visibility) -> bool {
    matches!(vis, Visibility::Public(_))
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|one| tokens(one).contains("test"))
}

fn tokens(one: &impl ToTokens) -> String {
    one.to_token_stream().to_string()
}
